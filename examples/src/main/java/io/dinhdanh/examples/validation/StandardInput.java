package io.dinhdanh.examples.validation;

import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.InputFault;
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
      throw new InputFault(
          "too-long",
          new Sentence(
              "Standard input is longer than a mebibyte.", "Đầu vào chuẩn dài hơn một mebibyte."));
    }
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /** The answer where nothing was typed or piped. */
  static InputFault nothing() {
    return new InputFault(
        "nothing",
        new Sentence(
            "There is nothing on standard input. Type it, or lead a file to it by < FILE.",
            "Đầu vào chuẩn trống. Hãy nhập vào, hoặc dẫn tệp vào bằng < FILE."));
  }

  /** Its lines that are not blank. */
  static List<String> lines() throws IOException {
    List<String> lines =
        text().lines().filter(line -> !line.isBlank()).collect(Collectors.toList());
    if (lines.isEmpty()) {
      throw nothing();
    }
    return lines;
  }
}
