package io.dinhdanh.nfc.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads files of strangers: ordinary ones only, and never more than asked for. */
public final class BoundedFile {

  private static final int BLOCK = 8_192;

  private BoundedFile() {}

  /**
   * Reads a file up to one byte more than it may hold, so that the caller sees when it is too
   * large, whatever the file system says about its size.
   *
   * @param file the file
   * @param limit the largest size, in bytes
   * @return at most {@code limit + 1} bytes
   * @throws IOException if it is not an ordinary file (a pipe or a device could block or never end)
   *     or cannot be read
   */
  public static byte[] read(Path file, int limit) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException("not an ordinary file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return upTo(in, limit + 1L);
    }
  }

  private static byte[] upTo(InputStream in, long most) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    int count = 0;
    while (out.size() < most && (count = in.read(block)) >= 0) {
      out.write(block, 0, (int) Math.min(count, most - out.size()));
    }
    return out.toByteArray();
  }
}
