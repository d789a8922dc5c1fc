package io.dinhdanh.core.card;

import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.RefusedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;

/**
 * A card access number: six digits for PACE (ICAO Doc 9303-11 §4.4). That of a Vietnamese card is
 * the end of the personal number. Immutable.
 */
public final class Can implements AccessKey {

  private static final int LENGTH = 6;

  private final String digits;

  private Can(String digits) {
    this.digits = digits;
  }

  /**
   * The number of a citizen's card.
   *
   * @param number the holder's number
   * @return its last six digits
   */
  public static Can of(PersonalNumber number) {
    return new Can(number.can());
  }

  /**
   * Reads a number.
   *
   * @param text six digits
   * @return the number
   * @throws RefusedException if the text is none; the message holds no part of it
   */
  public static Can parse(String text) {
    return tryParse(text).orThrow();
  }

  /**
   * Reads a number without throwing.
   *
   * @param text six digits
   * @return the number, or the reason why the text is none
   */
  public static Parsed<Can> tryParse(String text) {
    boolean digits = text.length() == LENGTH;
    for (int i = 0; digits && i < LENGTH; i++) {
      digits = text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
    return digits
        ? new Parsed.Accepted<>(new Can(text))
        : new Parsed.Refused<>(AccessKeyRefusal.CAN);
  }

  /**
   * The number itself: it opens the chip, so it is not for logs.
   *
   * @return six digits
   */
  public String digits() {
    return digits;
  }

  private byte[] bytes() {
    return digits.getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Can that && MessageDigest.isEqual(bytes(), that.bytes());
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Masked. */
  @Override
  public String toString() {
    return "Can[******]";
  }
}
