package io.dinhdanh.core.person;

import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.RefusedException;

/**
 * The identification number of a foreigner in Vietnam: a unique series of digits (Decree 69/2024
 * art. 5). The law lays down no structure, so none is read into it: it is not a {@link
 * PersonalNumber}, even where it has twelve digits. Its length is bounded here for safety alone.
 * Immutable.
 */
public final class ForeignerNumber {

  /** The most digits that are taken, a bound of this SDK and not of the law. */
  public static final int LONGEST = 20;

  private final String digits;

  private ForeignerNumber(String digits) {
    this.digits = digits;
  }

  /**
   * Takes a text for a number.
   *
   * @param text 1 to {@link #LONGEST} digits and nothing else
   * @return the number
   * @throws RefusedException if the text is something else; the message holds no part of it
   */
  public static ForeignerNumber parse(String text) {
    return tryParse(text).orThrow();
  }

  /**
   * Takes a text for a number, without throwing.
   *
   * @param text 1 to {@link #LONGEST} digits and nothing else
   * @return the number, or the reason why the text is none
   */
  public static Parsed<ForeignerNumber> tryParse(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return new Parsed.Refused<>(PersonRefusal.FOREIGNER_NUMBER_LENGTH);
    }
    return Digits.areAll(text)
        ? new Parsed.Accepted<>(new ForeignerNumber(text))
        : new Parsed.Refused<>(PersonRefusal.FOREIGNER_NUMBER_DIGITS);
  }

  /**
   * The number itself: personal data, not for logs.
   *
   * @return its digits
   */
  public String digits() {
    return digits;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ForeignerNumber that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Masked: no digit is shown. */
  @Override
  public String toString() {
    return "ForeignerNumber[***]";
  }
}
