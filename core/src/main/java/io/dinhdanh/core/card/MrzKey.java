package io.dinhdanh.core.card;

import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.RefusedException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Objects;

/**
 * The three fields of a machine-readable zone that open a chip by BAC or PACE: document number,
 * date of birth, date of expiry (ICAO Doc 9303-11 §4.3.2 and appendix D.2). Check digits are
 * computed, so one that was misread does no harm. Immutable.
 */
public final class MrzKey implements AccessKey {

  private static final int LONGEST_NUMBER = 22;

  private final String documentNumber;
  private final String birthDate;
  private final String expiryDate;

  private MrzKey(String documentNumber, String birthDate, String expiryDate) {
    this.documentNumber = documentNumber;
    this.birthDate = birthDate;
    this.expiryDate = expiryDate;
  }

  /**
   * The key that a zone holds, read as it stands.
   *
   * @param mrz the zone
   * @return the key
   */
  public static MrzKey of(Mrz mrz) {
    return new MrzKey(mrz.documentNumber(), mrz.birthText(), mrz.expiryText());
  }

  /**
   * The key of a citizen's card, whose document number is the end of the personal number.
   *
   * @param number the holder's number
   * @param birth the date of birth
   * @param expiry when the card expires
   * @return the key
   */
  public static MrzKey of(PersonalNumber number, PartialDate birth, Expiry expiry) {
    return of(number.lastNine(), birth, expiry);
  }

  /**
   * The key of any document.
   *
   * @param documentNumber up to 22 letters and digits; fillers inside stand for spaces
   * @param birth the date of birth
   * @param expiry when the document expires
   * @return the key
   * @throws RefusedException if the document number has another form; the message holds no part of
   *     it
   */
  public static MrzKey of(String documentNumber, PartialDate birth, Expiry expiry) {
    return tryOf(documentNumber, birth, expiry).orThrow();
  }

  /**
   * The key of any document, without throwing.
   *
   * @param documentNumber up to 22 letters and digits; fillers inside stand for spaces
   * @param birth the date of birth
   * @param expiry when the document expires
   * @return the key, or the reason why the document number is none
   */
  public static Parsed<MrzKey> tryOf(String documentNumber, PartialDate birth, Expiry expiry) {
    Objects.requireNonNull(birth, "birth");
    Objects.requireNonNull(expiry, "expiry");
    return isNumber(documentNumber)
        ? new Parsed.Accepted<>(
            new MrzKey(documentNumber, MrzDates.write(birth), MrzDates.write(expiry)))
        : new Parsed.Refused<>(AccessKeyRefusal.DOCUMENT_NUMBER);
  }

  private static boolean isNumber(String text) {
    boolean number = !text.isEmpty() && text.length() <= LONGEST_NUMBER;
    for (int i = 0; number && i < text.length(); i++) {
      number = CheckDigits.isAlphabet(text.charAt(i));
    }
    return number;
  }

  /**
   * The document number.
   *
   * @return up to 22 characters, without the fillers that make it nine
   */
  public String documentNumber() {
    return documentNumber;
  }

  /**
   * The date of birth as the zone has it.
   *
   * @return six characters, year first
   */
  public String birthDate() {
    return birthDate;
  }

  /**
   * The date of expiry as the zone has it.
   *
   * @return six characters, year first
   */
  public String expiryDate() {
    return expiryDate;
  }

  /**
   * The fields with their check digits in one line, from which BAC and PACE derive their keys.
   *
   * @return 24 characters, more where the document number has more than nine
   */
  public String information() {
    int missing = Math.max(0, MrzLayout.NUMBER_LENGTH - documentNumber.length());
    String number = documentNumber + MrzNameField.fillers(missing);
    return checked(number) + checked(birthDate) + checked(expiryDate);
  }

  private static String checked(String field) {
    return field + CheckDigits.of(field, 0, field.length());
  }

  private byte[] bytes() {
    return information().getBytes(StandardCharsets.US_ASCII);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MrzKey that && MessageDigest.isEqual(bytes(), that.bytes());
  }

  @Override
  public int hashCode() {
    return information().hashCode();
  }

  /** Masked. */
  @Override
  public String toString() {
    return "MrzKey[******]";
  }
}
