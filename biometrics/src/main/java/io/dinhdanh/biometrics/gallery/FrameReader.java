package io.dinhdanh.biometrics.gallery;

import java.io.IOException;
import java.nio.Buffer;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.zip.Checksum;

/** Reads the frames of a file, one after the other, through a window. For one thread. */
final class FrameReader {

  /** What was found at a position. */
  enum Outcome {
    /** A whole frame. */
    FRAME,
    /** Nothing more: the file ends here. */
    END,
    /** A frame whose header is right and whose content is not: {@link #end} is known. */
    BROKEN_CONTENT,
    /** No frame. */
    BROKEN
  }

  private static final int WINDOW = 1 << 18;
  private static final byte[] NOTHING = {};

  private final StoredFile file;
  private final byte[] fileId;
  private final FrameSeal seal;
  private final long size;
  private final Checksum checksum = Crc32c.create();
  private final ByteBuffer window;
  private final byte[] header = new byte[Frames.HEADER];
  private final ByteBuffer fields = ByteBuffer.wrap(header);
  private long windowAt;
  private byte[] body = NOTHING;
  private long end;

  FrameReader(StoredFile file, byte[] fileId, FrameSeal seal) throws IOException {
    this.file = file;
    this.fileId = fileId;
    this.seal = seal;
    this.size = file.size();
    this.window = ByteBuffer.allocateDirect((int) Math.min(size, WINDOW));
    ((Buffer) window).limit(0);
  }

  long size() {
    return size;
  }

  int kind() {
    return fields.getInt(4);
  }

  long number() {
    return fields.getLong(8);
  }

  long forced() {
    return fields.getLong(16);
  }

  /** The content, opened; of a broken content the stored bytes. Never changed later. */
  byte[] body() {
    return body;
  }

  /** Where the frame ends. */
  long end() {
    return end;
  }

  Outcome read(long position) throws IOException {
    if (position >= size) {
      return Outcome.END;
    }
    if (!header(position)) {
      return Outcome.BROKEN;
    }
    int length = fields.getInt(0);
    end = position + Frames.HEADER + length;
    body = new byte[length];
    fetch(position + Frames.HEADER, body);
    checksum.reset();
    checksum.update(body, 0, length);
    if ((int) checksum.getValue() != fields.getInt(Frames.BODY_CRC_AT)) {
      return Outcome.BROKEN_CONTENT;
    }
    byte[] opened = seal.open(number(), Arrays.copyOf(header, Frames.HEADER_CRC_AT), body);
    if (opened == null) {
      return Outcome.BROKEN_CONTENT;
    }
    body = opened;
    return Outcome.FRAME;
  }

  /** The stored bytes of a damaged stretch, or its beginning; nothing if they are encrypted. */
  byte[] raw(long from, long to) throws IOException {
    if (seal.overhead() > 0) {
      return NOTHING;
    }
    byte[] bytes = new byte[(int) Math.min(to - from, Frames.HEADER + Frames.MAXIMUM_BODY)];
    fetch(from, bytes);
    return bytes;
  }

  /** The next position, not before the one given, at which a frame's header is right. */
  long resume(long position) throws IOException {
    long at = position;
    while (at < size && !header(at)) {
      at++;
    }
    return Math.min(at, size);
  }

  private boolean header(long position) throws IOException {
    if (size - position < Frames.HEADER) {
      return false;
    }
    fetch(position, header);
    int length = fields.getInt(0);
    return length >= seal.overhead()
        && length <= Frames.MAXIMUM_BODY
        && length <= size - position - Frames.HEADER
        && number() > 0
        && FrameWriter.headerCrc(checksum, fileId, header) == fields.getInt(Frames.HEADER_CRC_AT);
  }

  private void fetch(long position, byte[] target) throws IOException {
    int done = 0;
    while (done < target.length) {
      long at = position + done - windowAt;
      if (at < 0 || at >= window.limit()) {
        fill(position + done);
        at = 0;
      }
      ((Buffer) window).position((int) at);
      int count = Math.min(target.length - done, window.remaining());
      window.get(target, done, count);
      done += count;
    }
  }

  private void fill(long position) throws IOException {
    ((Buffer) window).clear();
    file.read(position, window);
    ((Buffer) window).flip();
    windowAt = position;
    if (window.limit() == 0) {
      throw new IOException("the file became shorter while it was read");
    }
  }
}
