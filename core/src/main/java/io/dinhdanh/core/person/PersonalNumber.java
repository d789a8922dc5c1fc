package io.dinhdanh.core.person;

import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.RefusedException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The 12-digit number of a Vietnamese citizen (số định danh cá nhân; Law 26/2023 art. 12): three
 * digits for the place of birth registration, one for century and sex, two for the year of birth,
 * six at random (Decree 137/2015 art. 13, Circular 59/2021/TT-BCA art. 4).
 *
 * <p>The number has no check digit: one that is well formed may still belong to nobody. A person's
 * number may also be cancelled and another one given (Law 26/2023 art. 12), so an old number can
 * disagree with the sex or the year of birth that a document states.
 *
 * <p>Immutable. Parsing allocates nothing but the result.
 */
public final class PersonalNumber {

  private static final int LENGTH = 12;

  private final String digits;
  private final RegistrationPlace registrationPlace;

  private PersonalNumber(String digits, RegistrationPlace registrationPlace) {
    this.digits = digits;
    this.registrationPlace = registrationPlace;
  }

  /**
   * Reads a number.
   *
   * @param text twelve digits and nothing else
   * @return the number
   * @throws RefusedException if the text is no such number; the message holds no part of it
   */
  public static PersonalNumber parse(String text) {
    PersonRefusal refusal = refusal(text);
    if (refusal != null) {
      throw new RefusedException(refusal);
    }
    return accepted(text);
  }

  /**
   * Reads a number without throwing.
   *
   * @param text twelve digits and nothing else
   * @return the number, or the reason why the text is none
   */
  public static Parsed<PersonalNumber> tryParse(String text) {
    PersonRefusal refusal = refusal(text);
    return refusal == null ? new Parsed.Accepted<>(accepted(text)) : new Parsed.Refused<>(refusal);
  }

  private static PersonalNumber accepted(String text) {
    return new PersonalNumber(text, Objects.requireNonNull(RegistrationPlaces.at(text)));
  }

  private static @Nullable PersonRefusal refusal(String text) {
    if (text.length() != LENGTH) {
      return PersonRefusal.PERSONAL_NUMBER_LENGTH;
    }
    if (!Digits.areAll(text)) {
      return PersonRefusal.PERSONAL_NUMBER_DIGITS;
    }
    return RegistrationPlaces.at(text) == null ? PersonRefusal.PERSONAL_NUMBER_PLACE : null;
  }

  /**
   * The number itself: personal data, not for logs.
   *
   * @return twelve digits
   */
  public String digits() {
    return digits;
  }

  /**
   * Where the birth was registered.
   *
   * @return one of the 63 provinces before July 2025, or a country
   */
  public RegistrationPlace registrationPlace() {
    return registrationPlace;
  }

  /**
   * The sex: the fourth digit is even for men and odd for women.
   *
   * @return male or female
   */
  public Sex sex() {
    return digit(3) % 2 == 0 ? Sex.MALE : Sex.FEMALE;
  }

  /**
   * The year of birth: the fourth digit tells the century, two digits for each from the twentieth.
   *
   * @return a year from 1900 to 2399; whether it lies in the future is not judged here
   */
  public int birthYear() {
    return 1900 + 100 * (digit(3) / 2) + 10 * digit(4) + digit(5);
  }

  /**
   * The document number in the machine-readable zone of the holder's card, which has room for nine
   * characters (ICAO 9303-5 §4.2.2).
   *
   * @return the last nine digits
   */
  public String lastNine() {
    return digits.substring(LENGTH - 9);
  }

  /**
   * The card access number by which the chip of the holder's card is opened (ICAO 9303-11 §4.4.1).
   *
   * @return the last six digits
   */
  public String can() {
    return digits.substring(LENGTH - 6);
  }

  private int digit(int index) {
    return digits.charAt(index) - '0';
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PersonalNumber that && digits.equals(that.digits);
  }

  @Override
  public int hashCode() {
    return digits.hashCode();
  }

  /** Masked: no digit is shown. */
  @Override
  public String toString() {
    return "PersonalNumber[************]";
  }
}
