package io.dinhdanh.nfc.testkit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/** A drawn head, nobody's face, as JPEG. */
final class TestPortrait {

  static final int WIDTH = 300;
  static final int HEIGHT = 400;

  private TestPortrait() {}

  static byte[] jpeg() {
    try (InputStream stream =
        Objects.requireNonNull(TestPortrait.class.getResourceAsStream("portrait.jpg"))) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException("the portrait in this jar cannot be read", e);
    }
  }
}
