package io.dinhdanh.biometrics.gallery;

import io.dinhdanh.biometrics.BiometricsException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Ids as bytes: 1 to 127 bytes of UTF-8 without control characters, ordered by code point. */
final class Ids {

  static final int MAXIMUM = 127;

  private Ids() {}

  static byte[] encode(String id) throws BiometricsException {
    ByteBuffer bytes;
    try {
      bytes = StandardCharsets.UTF_8.newEncoder().encode(CharBuffer.wrap(id));
    } catch (CharacterCodingException halfCharacter) {
      throw GalleryErrors.badId();
    }
    if (bytes.remaining() == 0
        || bytes.remaining() > MAXIMUM
        || id.chars().anyMatch(Character::isISOControl)) {
      throw GalleryErrors.badId();
    }
    byte[] out = new byte[bytes.remaining()];
    bytes.get(out);
    return out;
  }

  /** Whether bytes of a file are an id that {@link #encode} could have made. */
  static boolean valid(byte[] bytes, int at, int length) {
    boolean ascii = true;
    for (int i = at; i < at + length; i++) {
      if (bytes[i] >= 0 && (bytes[i] < ' ' || bytes[i] == 127)) {
        return false;
      }
      ascii &= bytes[i] >= 0;
    }
    return ascii || validText(ByteBuffer.wrap(bytes, at, length));
  }

  private static boolean validText(ByteBuffer bytes) {
    try {
      CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(bytes);
      return text.chars().noneMatch(Character::isISOControl);
    } catch (CharacterCodingException notText) {
      return false;
    }
  }

  /** The order of ids: by code point, which is the order of their bytes. */
  static int compare(byte[] a, int aAt, int aLength, byte[] b, int bAt, int bLength) {
    int common = Math.min(aLength, bLength);
    for (int i = 0; i < common; i++) {
      int difference = (a[aAt + i] & 255) - (b[bAt + i] & 255);
      if (difference != 0) {
        return difference;
      }
    }
    return aLength - bLength;
  }
}
