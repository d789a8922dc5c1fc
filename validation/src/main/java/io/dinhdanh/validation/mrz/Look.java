package io.dinhdanh.validation.mrz;

/** Which digits and letters look alike in print (OCR-B) and on keyboards. */
final class Look {

  private static final String LETTERS = "OQDILZSBG";
  private static final String AS_DIGITS = "000112586";
  private static final String DIGITS = "012586";
  private static final String AS_LETTERS = "OIZSBG";

  private Look() {}

  /** The digit that a letter resembles, or 0 (NUL) if none. */
  static char digitFor(char letter) {
    int at = LETTERS.indexOf(letter);
    return at < 0 ? '\0' : AS_DIGITS.charAt(at);
  }

  /** The letter that a digit resembles, or 0 (NUL) if none. */
  static char letterFor(char digit) {
    int at = DIGITS.indexOf(digit);
    return at < 0 ? '\0' : AS_LETTERS.charAt(at);
  }

  /** The character of the other sort that this one resembles, or 0 (NUL) if none. */
  static char otherFor(char c) {
    return c >= '0' && c <= '9' ? letterFor(c) : digitFor(c);
  }
}
