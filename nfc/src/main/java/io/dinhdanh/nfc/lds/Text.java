package io.dinhdanh.nfc.lds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;

/** Strict decoding of the chip's texts. */
final class Text {

  /** The longest text that is taken, in bytes; the longest address is far shorter. */
  static final int LIMIT = 4_096;

  private static final char REPLACEMENT = '\uFFFD';

  private Text() {}

  /** The text of bytes that are UTF-8 throughout. */
  static Optional<String> utf8(byte[] bytes) {
    return strict(bytes, UTF_8);
  }

  /** The text of bytes that are UTF-16, the more significant byte first, throughout. */
  static Optional<String> utf16(byte[] bytes) {
    return strict(bytes, UTF_16BE);
  }

  /** One character for each byte: readable for a person, and never a failure. */
  static String latin(byte[] bytes) {
    return new String(bytes, ISO_8859_1);
  }

  /**
   * The text of bytes that should be UTF-8; else one character for each byte, with a note. Blank
   * text counts as none, and text above the limit as well, with a note.
   */
  static Optional<String> lenient(byte[] bytes, Notes notes, String field) {
    if (bytes.length > LIMIT) {
      notes.add(Notes.TOO_LONG, field);
      return Optional.empty();
    }
    Optional<String> text = utf8(bytes);
    if (!text.isPresent()) {
      notes.add(Notes.NOT_UTF8, field);
    }
    return Optional.of(text.orElseGet(() -> latin(bytes))).filter(t -> !t.trim().isEmpty());
  }

  /** Tells whether a text has digits from 0 to 9 only. */
  static boolean digits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  /** A text without the sign for what cannot be decoded has none; otherwise it may be its own. */
  private static Optional<String> strict(byte[] bytes, Charset charset) {
    String text = new String(bytes, charset);
    return text.indexOf(REPLACEMENT) < 0 ? Optional.of(text) : reported(bytes, charset);
  }

  private static Optional<String> reported(byte[] bytes, Charset charset) {
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
