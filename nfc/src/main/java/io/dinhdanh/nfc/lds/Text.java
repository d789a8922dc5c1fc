package io.dinhdanh.nfc.lds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Strict decoding of the chip's texts. */
final class Text {

  private Text() {}

  /** The text of bytes that are UTF-8 throughout. */
  static Optional<String> utf8(byte[] bytes) {
    return strict(bytes, UTF_8);
  }

  /** The text of bytes that are ASCII throughout. */
  static Optional<String> ascii(byte[] bytes) {
    return strict(bytes, US_ASCII);
  }

  /** One character for each byte: readable for a person, and never a failure. */
  static String latin(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  private static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
