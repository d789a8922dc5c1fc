package io.dinhdanh.examples.validation;

import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.InputFault;
import io.dinhdanh.validation.secret.Secret;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Reads secrets from standard input, one on each line, and leaves no copy behind. */
final class SecretLines {

  private static final int LONGEST = 4096;

  private final InputStream in;

  SecretLines(InputStream in) {
    this.in = in;
  }

  /** The next line without its end, or nothing at the end of the input. */
  Optional<Secret> next() throws IOException {
    byte[] line = new byte[LONGEST];
    int length = 0;
    int b = in.read();
    if (b < 0) {
      return Optional.empty();
    }
    for (; b >= 0 && b != '\n'; b = in.read()) {
      if (length == LONGEST) {
        throw new InputFault(
            "too-long",
            new Sentence(
                "A line on standard input is longer than 4096 bytes.",
                "Một dòng ở đầu vào chuẩn dài hơn 4096 byte."));
      }
      line[length++] = (byte) b;
    }
    int end = length > 0 && line[length - 1] == '\r' ? length - 1 : length;
    return Optional.of(secret(line, end));
  }

  private static Secret secret(byte[] line, int length) {
    CharBuffer characters = StandardCharsets.UTF_8.decode(ByteBuffer.wrap(line, 0, length));
    char[] copy = new char[characters.remaining()];
    characters.duplicate().get(copy);
    Secret secret = Secret.copyOf(copy);
    Arrays.fill(line, (byte) 0);
    Arrays.fill(copy, '\0');
    while (characters.hasRemaining()) {
      characters.put('\0');
    }
    return secret;
  }
}
