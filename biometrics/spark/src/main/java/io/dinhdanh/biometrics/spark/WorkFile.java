package io.dinhdanh.biometrics.spark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;

/** The bytes of a finished part: its body and a checksum, so that no damaged part is believed. */
final class WorkFile {

  private static final int CHECKSUM = 4;

  private WorkFile() {}

  /** Writes a body. */
  interface Body {
    void write(DataOutputStream out) throws IOException;
  }

  static byte[] encode(Body body) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    body.write(out);
    byte[] whole = bytes.toByteArray();
    out.writeInt(checksum(whole, whole.length));
    return bytes.toByteArray();
  }

  /** The body, or null if it is damaged. */
  static @Nullable DataInputStream decode(byte[] bytes) {
    int length = bytes.length - CHECKSUM;
    if (length < 0 || ByteBuffer.wrap(bytes).getInt(length) != checksum(bytes, length)) {
      return null;
    }
    return new DataInputStream(new ByteArrayInputStream(bytes, 0, length));
  }

  private static int checksum(byte[] bytes, int length) {
    CRC32 crc = new CRC32();
    crc.update(bytes, 0, length);
    return (int) crc.getValue();
  }
}
