package io.dinhdanh.biometrics.gallery;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Checksum;

/**
 * The content of a frame: entries one after the other, each with its own checksum so that the whole
 * ones of a damaged frame can be saved (big-endian):
 *
 * <pre>
 *  0  what: 1 a record, 2 a removal
 *  1  length of the id     1 byte
 *  2  length of the record 4 bytes
 *  6  CRC-32C of bytes 0 to 5, the id and the record
 * 10  id in UTF-8, then the record
 * </pre>
 */
final class Entries {

  static final int HEADER = 10;
  static final int PUT = 1;
  static final int REMOVE = 2;

  /** Takes the entries of a frame. Arrays are never changed later and may be kept. */
  interface Sink {
    /** Takes a record; false if it is none of this gallery's. */
    boolean put(byte[] bytes, int idAt, int idLength, int recordAt, int recordLength);

    /** Takes a removal. */
    void remove(byte[] bytes, int idAt, int idLength);
  }

  private final Checksum checksum = Crc32c.create();
  private byte[] bytes = new byte[1 << 10];
  private int length;

  /** The entries that were added, in the first {@link #length()} bytes. */
  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  void put(byte[] id, byte[] record) {
    add(PUT, id, record);
  }

  void remove(byte[] id) {
    add(REMOVE, id, new byte[0]);
  }

  private void add(int what, byte[] id, byte[] record) {
    int size = HEADER + id.length + record.length;
    if (bytes.length - length < size) {
      bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, length + size));
    }
    ByteBuffer out = ByteBuffer.wrap(bytes, length, size);
    out.put((byte) what).put((byte) id.length).putInt(record.length).putInt(0).put(id).put(record);
    out.putInt(length + 6, crc(checksum, bytes, length, size));
    length += size;
  }

  /** Hands on the entries of a whole frame; false if they do not fill it or one is refused. */
  static boolean read(byte[] body, Sink sink) {
    ByteBuffer in = ByteBuffer.wrap(body);
    int at = 0;
    boolean taken = true;
    while (at < body.length) {
      int size = size(in, at);
      if (size < 0) {
        return false;
      }
      taken &= hand(body, in, at, sink);
      at += size;
    }
    return taken;
  }

  /** Hands on those entries of a damaged frame whose own checksum is right. */
  static void salvage(byte[] body, Sink sink) {
    ByteBuffer in = ByteBuffer.wrap(body);
    Checksum checksum = Crc32c.create();
    long budget = 64L * Frames.MAXIMUM_BODY; // A made-up frame could ask for a checksum per byte.
    for (int at = 0; at < body.length && budget > 0; ) {
      int size = size(in, at);
      if (size > 0) {
        budget -= size;
      }
      if (size > 0
          && crc(checksum, body, at, size) == in.getInt(at + 6)
          && hand(body, in, at, sink)) {
        at += size;
      } else {
        at++;
      }
    }
  }

  private static int size(ByteBuffer in, int at) {
    if (in.limit() - at < HEADER) {
      return -1;
    }
    int what = in.get(at);
    int id = in.get(at + 1);
    int record = in.getInt(at + 2);
    boolean fits =
        (what == PUT || (what == REMOVE && record == 0))
            && id > 0
            && record >= 0
            && record <= in.limit() - at - HEADER - id;
    return fits ? HEADER + id + record : -1;
  }

  private static boolean hand(byte[] body, ByteBuffer in, int at, Sink sink) {
    int id = in.get(at + 1);
    int idAt = at + HEADER;
    if (in.get(at) == PUT) {
      return sink.put(body, idAt, id, idAt + id, in.getInt(at + 2));
    }
    sink.remove(body, idAt, id);
    return true;
  }

  private static int crc(Checksum checksum, byte[] bytes, int at, int size) {
    checksum.reset();
    checksum.update(bytes, at, 6);
    checksum.update(bytes, at + HEADER, size - HEADER);
    return (int) checksum.getValue();
  }
}
