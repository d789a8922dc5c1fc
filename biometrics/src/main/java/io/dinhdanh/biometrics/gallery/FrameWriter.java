package io.dinhdanh.biometrics.gallery;

import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Checksum;

/** Appends frames to a file. For one thread. */
final class FrameWriter {

  private final StoredFile file;
  private final byte[] fileId;
  private final FrameSeal seal;
  private final Checksum checksum = Crc32c.create();
  private byte[] array = new byte[1 << 10];
  private ByteBuffer buffer = ByteBuffer.wrap(array);
  private long position = FileHeader.LENGTH;

  /** Writes the header of a new file. */
  FrameWriter(StoredFile file, FileHeader header, FrameSeal seal) throws IOException {
    this.file = file;
    this.fileId = header.file();
    this.seal = seal;
    byte[] copy = header.encode(seal);
    file.write(0, twice(copy));
  }

  private static ByteBuffer twice(byte[] copy) {
    ByteBuffer both = ByteBuffer.allocate(FileHeader.LENGTH).put(copy).put(copy);
    ((Buffer) both).flip();
    return both;
  }

  /** Where the next frame starts. */
  long position() {
    return position;
  }

  void write(int kind, long number, long forced, byte[] content, int length) throws IOException {
    int stored = length + seal.overhead();
    ByteBuffer out = buffer(Frames.HEADER + stored);
    out.putInt(stored).putInt(kind).putLong(number).putLong(forced);
    byte[] bytes = array;
    out.putInt(headerCrc(checksum, fileId, bytes));
    if (seal.overhead() == 0) {
      out.putInt(crc(content, length)).put(content, 0, length);
    } else {
      byte[] associated = Arrays.copyOf(bytes, Frames.HEADER_CRC_AT);
      byte[] sealed = seal.seal(number, associated, content, length);
      out.putInt(crc(sealed, stored)).put(sealed);
    }
    ((Buffer) out).flip();
    file.write(position, out);
    position += Frames.HEADER + stored;
  }

  private ByteBuffer buffer(int length) {
    if (buffer.capacity() < length) {
      array = new byte[Math.max(length, 2 * array.length)];
      buffer = ByteBuffer.wrap(array);
    }
    ((Buffer) buffer).clear();
    return buffer;
  }

  private int crc(byte[] bytes, int length) {
    checksum.reset();
    checksum.update(bytes, 0, length);
    return (int) checksum.getValue();
  }

  static int headerCrc(Checksum checksum, byte[] fileId, byte[] header) {
    checksum.reset();
    checksum.update(fileId, 0, fileId.length);
    checksum.update(header, 0, Frames.HEADER_CRC_AT);
    return (int) checksum.getValue();
  }
}
