package io.dinhdanh.examples.validation;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** What comes on standard input, as text in UTF-8; at most a mebibyte. */
final class StandardInput {

  private static final int MOST_BYTES = 1 << 20;

  private StandardInput() {}

  /** All of it. */
  static String text() throws IOException {
    byte[] bytes = System.in.readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new IOException("standard input: it is longer than a mebibyte");
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** Its lines that are not blank. */
  static List<String> lines() throws IOException {
    List<String> lines =
        text().lines().filter(line -> !line.isBlank()).collect(Collectors.toList());
    if (lines.isEmpty()) {
      throw new IOException("standard input: there is nothing on it");
    }
    return lines;
  }
}
