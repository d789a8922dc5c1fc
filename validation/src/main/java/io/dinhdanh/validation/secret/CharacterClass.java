package io.dinhdanh.validation.secret;

import io.dinhdanh.core.evidence.Reason;

/** What a password policy may ask for. Letters and digits are those of ASCII. */
public enum CharacterClass {
  /** 0 to 9. */
  DIGIT(1, "no-digit", "a digit (0-9)", "một chữ số (0-9)"),
  /** A to Z. */
  UPPER(2, "no-upper-case", "an upper-case letter (A-Z)", "một chữ hoa (A-Z)"),
  /** a to z. */
  LOWER(4, "no-lower-case", "a lower-case letter (a-z)", "một chữ thường (a-z)"),
  /** A sign of the set that the policy names. */
  SPECIAL(8, "no-special", "a special character", "một ký tự đặc biệt");

  private final int bit;
  private final Reason missing;

  CharacterClass(int bit, String code, String en, String vi) {
    this.bit = bit;
    this.missing =
        Reason.of(code, "The password needs " + en + ".", "Mật khẩu phải có ít nhất " + vi + ".");
  }

  int bit() {
    return bit;
  }

  /** What to tell the person when none is there. */
  Reason missing() {
    return missing;
  }
}
