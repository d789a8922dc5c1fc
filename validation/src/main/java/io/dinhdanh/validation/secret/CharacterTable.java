package io.dinhdanh.validation.secret;

import java.util.Set;

/**
 * The classes of the characters of a password, in one pass and without allocation: one byte for
 * each ASCII character. Immutable.
 */
final class CharacterTable {

  /** Characters outside all classes. */
  static final int OTHER = 16;

  /** Control characters. */
  static final int CONTROL = 32;

  /** Characters beyond ASCII, which {@link #length} has to look at. */
  static final int BEYOND_ASCII = 64;

  private static final int ASCII = 128;

  private final byte[] classes = new byte[ASCII];

  CharacterTable(String specials) {
    for (char c = 0; c < ASCII; c++) {
      classes[c] = (byte) classOf(c, specials);
    }
  }

  /** The bits of all classes that occur. */
  int seen(char[] password) {
    int seen = 0;
    for (char c : password) {
      seen |= c < ASCII ? classes[c] : BEYOND_ASCII | OTHER;
    }
    return seen;
  }

  /** The bits that a policy asks for. */
  static int bits(Set<CharacterClass> required) {
    int bits = 0;
    for (CharacterClass each : required) {
      bits |= each.bit();
    }
    return bits;
  }

  /** The number of code points; half a surrogate pair counts as one. */
  static int length(char[] password, int seen) {
    return (seen & BEYOND_ASCII) == 0
        ? password.length
        : Character.codePointCount(password, 0, password.length);
  }

  /** Tells whether the text is well formed: no half of a surrogate pair, no control character. */
  static boolean isText(char[] password, int seen) {
    if ((seen & CONTROL) != 0) {
      return false;
    }
    return (seen & BEYOND_ASCII) == 0 || isWellFormed(password);
  }

  private static boolean isWellFormed(char[] password) {
    for (int i = 0; i < password.length; ) {
      int codePoint = Character.codePointAt(password, i);
      if (Character.getType(codePoint) == Character.SURROGATE
          || Character.isISOControl(codePoint)) {
        return false;
      }
      i += Character.charCount(codePoint);
    }
    return true;
  }

  private static int classOf(char c, String specials) {
    if (c >= '0' && c <= '9') {
      return CharacterClass.DIGIT.bit();
    }
    if (c >= 'A' && c <= 'Z') {
      return CharacterClass.UPPER.bit();
    }
    if (c >= 'a' && c <= 'z') {
      return CharacterClass.LOWER.bit();
    }
    if (specials.indexOf(c) >= 0) {
      return CharacterClass.SPECIAL.bit();
    }
    return c < ' ' || c == 0x7f ? CONTROL | OTHER : OTHER;
  }
}
