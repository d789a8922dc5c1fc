package io.dinhdanh.validation.qr.image;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** What the segments of a code hold, joined. Immutable as long as nobody writes to the bytes. */
final class Segments {

  private final byte[] bytes;
  private final boolean utf8;

  /**
   * Joined segments.
   *
   * @param bytes digits and letters as ASCII, bytes as they are, Kanji and Hanzi in their sets
   * @param utf8 whether nothing says that they are anything but UTF-8: no other character set, no
   *     Kanji, no part of a longer message, no damage
   */
  Segments(byte[] bytes, boolean utf8) {
    this.bytes = bytes;
    this.utf8 = utf8;
  }

  byte[] bytes() {
    return bytes;
  }

  /** The text, if they are UTF-8 to the last byte; else null. */
  @Nullable String text() {
    try {
      return utf8
          ? StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString()
          : null;
    } catch (CharacterCodingException notUtf8) {
      return null;
    }
  }
}
