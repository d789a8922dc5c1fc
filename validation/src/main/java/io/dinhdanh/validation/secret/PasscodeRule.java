package io.dinhdanh.validation.secret;

import io.dinhdanh.core.evidence.Reason;
import java.util.Locale;

/**
 * What a passcode should not be. VNeID publishes none of these rules, so its preset has none; a
 * service may choose among them.
 */
public enum PasscodeRule {
  /** Four or more digits that count up or down, such as {@code 1234}. */
  RUN("four digits in a row that count up or down", "bốn chữ số liên tiếp tăng dần hoặc giảm dần"),
  /** Three or more equal digits side by side. */
  REPEAT("three equal digits side by side", "ba chữ số giống nhau liền nhau"),
  /** Pairs, such as {@code 112233} and {@code 121212}, and halves, such as {@code 123123}. */
  PAIRS("repeated pairs or halves", "các cặp hoặc nửa lặp lại"),
  /** The own date of birth in any order. */
  BIRTH_DATE("your date of birth", "ngày sinh của bạn"),
  /** Six digits in a row of the own personal number. */
  PART_OF_NUMBER("part of your personal number", "một phần số định danh của bạn"),
  /** Six digits in a row of the own phone number. */
  PART_OF_PHONE("part of your phone number", "một phần số điện thoại của bạn"),
  /** A year from 1900 to 2099. */
  YEAR("a year", "một năm"),
  /** Lines of the keypad: {@code 2580} and its reverse, or two lines of three. */
  KEYPAD("a line on the keypad", "một hàng hoặc cột trên bàn phím số");

  private final Reason reason;

  PasscodeRule(String en, String vi) {
    this.reason =
        Reason.of(
            name().toLowerCase(Locale.ROOT).replace('_', '-'),
            "The passcode contains " + en + ".",
            "Passcode chứa " + vi + ".");
  }

  /** What to tell the person. */
  Reason reason() {
    return reason;
  }
}
