package io.dinhdanh.validation.phone;

import org.jspecify.annotations.Nullable;

/**
 * The digits of a typed number, read in one pass: separators left out, a plus sign noted. At most
 * fourteen digits fit ({@code 0084 0} and nine more).
 */
final class PhoneDigits {

  private static final int MOST_CHARACTERS = 64;
  private static final int MOST_DIGITS = 14;

  private final @Nullable PhoneRefusal refusal;
  private final long value;
  private final int count;
  private final boolean plus;

  private PhoneDigits(@Nullable PhoneRefusal refusal, long value, int count, boolean plus) {
    this.refusal = refusal;
    this.value = value;
    this.count = count;
    this.plus = plus;
  }

  static PhoneDigits of(String text) {
    if (text.length() > MOST_CHARACTERS) {
      return refused(PhoneRefusal.PHONE_LENGTH);
    }
    long value = 0;
    int count = 0;
    boolean plus = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        if (++count > MOST_DIGITS) {
          return refused(PhoneRefusal.PHONE_LENGTH);
        }
        value = 10 * value + c - '0';
      } else if (c == '+' && count == 0 && !plus) {
        plus = true;
      } else if (!isSeparator(c)) {
        return refused(PhoneRefusal.PHONE_CHARACTER);
      }
    }
    return new PhoneDigits(null, value, count, plus);
  }

  /** Why the text is no number, or null. */
  @Nullable PhoneRefusal refusal() {
    return refusal;
  }

  /** The number that all digits write. */
  long value() {
    return value;
  }

  /** How many digits there are, zeros at the beginning too. */
  int count() {
    return count;
  }

  /** Tells whether a plus sign stood before the digits. */
  boolean plus() {
    return plus;
  }

  private static PhoneDigits refused(PhoneRefusal refusal) {
    return new PhoneDigits(refusal, 0, 0, false);
  }

  private static boolean isSeparator(char c) {
    return switch (c) {
      case ' ', '.', '-', '/', '(', ')', '\u00a0', '\u2010', '\u2011', '\u2013', '\n', '\r' -> true;
      default -> false;
    };
  }
}
