package io.dinhdanh.core.card;

import static io.dinhdanh.core.card.MrzLayout.COUNTRY_LENGTH;
import static io.dinhdanh.core.card.MrzLayout.DATE_LENGTH;

import io.dinhdanh.core.person.Agreement;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.RefusedException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The machine-readable zone of a card or passport: TD1, TD2 and TD3 of ICAO Doc 9303 (eighth
 * edition) parts 3 to 6, and the TD1 as Vietnam prints it, where the document number is the last
 * nine digits of the personal number, the optional data hold all twelve, and position 30 has one
 * more check digit over them.
 *
 * <p>Any text of the right length and alphabet is read. What is wrong inside is evidence: a check
 * digit that does not fit, a date that is none. Visas (part 7) are refused.
 *
 * <p>Immutable and thread-safe. Reading allocates this object and, where the text has line breaks
 * or comes as bytes, one copy of its characters; fields are cut out when asked for.
 */
public final class Mrz {

  private final String text;
  private final MrzLayout layout;
  private final boolean checkDigitsFit;

  private Mrz(String text, MrzLayout layout, boolean checkDigitsFit) {
    this.text = text;
    this.layout = layout;
    this.checkDigitsFit = checkDigitsFit;
  }

  /**
   * Reads a zone.
   *
   * @param text 90, 72 or 88 characters; each line may end with LF, CR or both
   * @return the zone
   * @throws RefusedException if the text is none; its reason is an {@link MrzRefusal}, and its
   *     message holds no part of the text
   */
  public static Mrz parse(String text) {
    MrzRefusal refusal = MrzText.refusal(text);
    if (refusal != null) {
      throw new RefusedException(refusal);
    }
    return accepted(text);
  }

  /**
   * Reads a zone without throwing.
   *
   * @param text 90, 72 or 88 characters; each line may end with LF, CR or both
   * @return the zone, or the {@link MrzRefusal} why the text is none
   */
  public static Parsed<Mrz> tryParse(String text) {
    MrzRefusal refusal = MrzText.refusal(text);
    return refusal == null ? new Parsed.Accepted<>(accepted(text)) : new Parsed.Refused<>(refusal);
  }

  /**
   * Reads a zone as a chip stores it.
   *
   * @param text the characters in ASCII, one byte each; each line may end with LF, CR or both
   * @return the zone, or the {@link MrzRefusal} why the bytes are none
   */
  public static Parsed<Mrz> tryParse(byte[] text) {
    return text.length > MrzFormat.LONGEST_TEXT
        ? new Parsed.Refused<>(new MrzRefusal.Length(text.length))
        : tryParse(new String(text, StandardCharsets.ISO_8859_1));
  }

  private static Mrz accepted(String text) {
    String bare = MrzText.bare(text);
    MrzLayout layout = MrzLayout.of(bare.length());
    return new Mrz(bare, layout, MrzChecks.allFit(bare, layout));
  }

  /**
   * The size of the zone.
   *
   * @return its format
   */
  public MrzFormat format() {
    return layout.format();
  }

  /**
   * The characters of the zone: personal data, not for logs.
   *
   * @return 90, 72 or 88 characters without line breaks
   */
  public String text() {
    return text;
  }

  /**
   * The zone line by line: personal data, not for logs.
   *
   * @return an unmodifiable list of two or three lines
   */
  public List<String> lines() {
    List<String> lines = new ArrayList<>(format().lines());
    for (int from = 0; from < text.length(); from += format().lineLength()) {
      lines.add(text.substring(from, from + format().lineLength()));
    }
    return Collections.unmodifiableList(lines);
  }

  /**
   * What came of each check digit.
   *
   * @return one result for each check digit that this zone has, in the order of {@link
   *     MrzCheckDigit.Kind}; unmodifiable
   */
  public List<MrzCheckDigit> checkDigits() {
    return MrzChecks.all(text, layout);
  }

  /**
   * Whether all check digits fit.
   *
   * @return true if none of {@link #checkDigits()} fails
   */
  public boolean checkDigitsFit() {
    return checkDigitsFit;
  }

  /**
   * The code of the kind of document.
   *
   * @return such as {@code ID} for an identity card of Vietnam, {@code P} or {@code PP} for a
   *     passport
   */
  public String documentCode() {
    return field(0, MrzLayout.ISSUER);
  }

  /**
   * The state or organisation that issued the document.
   *
   * @return usually three letters, {@code D} for Germany (ICAO Doc 9303-3 §5)
   */
  public String issuer() {
    return field(MrzLayout.ISSUER, MrzLayout.ISSUER + COUNTRY_LENGTH);
  }

  /**
   * The nationality of the holder.
   *
   * @return usually three letters, {@code D} for Germany (ICAO Doc 9303-3 §5)
   */
  public String nationality() {
    int from = layout.nationality();
    return field(from, from + COUNTRY_LENGTH);
  }

  /**
   * The document number, with what of it overflows into the optional data of a TD1 or TD2.
   *
   * @return letters and digits; a filler inside stands for a space or a special character
   */
  public String documentNumber() {
    int overflow = MrzChecks.overflow(text, layout);
    int from = layout.number();
    String head = field(from, from + MrzLayout.NUMBER_LENGTH);
    int rest = layout.optional();
    return overflow == 0 ? head : head + text.substring(rest, rest + overflow);
  }

  /**
   * The first optional data: after the document number in a TD1, before the composite check digit
   * in the others. An overflowing document number and its check digit are left out.
   *
   * @return the characters without the fillers after them, often empty
   */
  public String optionalData() {
    int overflow = MrzChecks.overflow(text, layout);
    int skipped = overflow == 0 ? 0 : overflow + 2;
    int end = layout.optionalEnd();
    return field(Math.min(layout.optional() + skipped, end), end);
  }

  /**
   * The second optional data, which only a TD1 has.
   *
   * @return the characters without the fillers after them, often empty
   */
  public String secondOptionalData() {
    return format() == MrzFormat.TD1 ? field(MrzLayout.SECOND_OPTIONAL, layout.composite()) : "";
  }

  /**
   * The name.
   *
   * @return its identifiers as far as the zone holds them
   */
  public MrzName name() {
    return MrzName.read(text.substring(layout.name(), layout.nameEnd()));
  }

  /**
   * The sex.
   *
   * @return the sex; empty if the character stands for none
   */
  public Optional<Sex> sex() {
    return Sex.ofMrz(text.charAt(layout.sex()));
  }

  /**
   * The date of birth. The zone leaves the century open: the personal number tells it where it has
   * the same last two digits, else it is the latest in which the birth does not lie after the given
   * day. Fillers make a partial date.
   *
   * @param today a day on which the holder is already born
   * @return the date; empty if the characters are no date
   */
  public Optional<PartialDate> birthDate(LocalDate today) {
    Optional<PersonalNumber> number = personalNumber();
    OptionalInt year =
        number.isPresent() ? OptionalInt.of(number.get().birthYear()) : OptionalInt.empty();
    return MrzDates.birth(birthText(), today, year);
  }

  /**
   * When the document expires. The century is that of the hundred years around the given day.
   * {@code 991231} on a card of Vietnam means never.
   *
   * @param today a day within fifty years of the expiry
   * @return the expiry; empty if the characters are no whole date
   */
  public Optional<Expiry> expiry(LocalDate today) {
    String date = expiryText();
    boolean card = format() == MrzFormat.TD1 && VietnameseNumber.isIssuer(text);
    return card && date.equals(MrzDates.NEVER)
        ? Optional.of(Expiry.never())
        : MrzDates.expiry(date, today).map(Expiry::on);
  }

  /**
   * The personal number: in the optional data of an identity card of Vietnam, and of a Vietnamese
   * passport that has twelve digits there.
   *
   * @return the number; empty if the document has none or what stands there is none
   */
  public Optional<PersonalNumber> personalNumber() {
    String digits = VietnameseNumber.in(text, layout);
    return digits == null ? Optional.empty() : PersonalNumber.tryParse(digits).value();
  }

  /**
   * Whether the document number of an identity card of Vietnam is the last nine digits of the
   * number in its optional data.
   *
   * @return {@link Agreement#SAME} or {@link Agreement#DIFFERENT}; {@link Agreement#ONLY_ONE} if
   *     there is no number to compare with
   */
  public Agreement numberAgreement() {
    String digits = VietnameseNumber.in(text, layout);
    if (digits == null || format() != MrzFormat.TD1) {
      return Agreement.ONLY_ONE;
    }
    return digits.endsWith(documentNumber()) && documentNumber().length() == 9
        ? Agreement.SAME
        : Agreement.DIFFERENT;
  }

  /**
   * What the zone states about the holder and the document, for comparison with other sources. What
   * cannot be read is left out.
   *
   * @param source where this zone was read: {@link IdentitySource#MRZ} or {@link
   *     IdentitySource#DG1}
   * @param today the day from which centuries are told, see {@link #birthDate}
   * @return the record
   */
  public IdentityRecord identity(IdentitySource source, LocalDate today) {
    return MrzIdentity.of(this, source, today);
  }

  /** The six characters of the date of birth. */
  String birthText() {
    return text.substring(layout.birth(), layout.birth() + DATE_LENGTH);
  }

  /** The six characters of the date of expiry. */
  String expiryText() {
    return text.substring(layout.expiry(), layout.expiry() + DATE_LENGTH);
  }

  /** A field without the fillers after its content. */
  private String field(int from, int to) {
    int end = to;
    while (end > from && text.charAt(end - 1) == '<') {
      end--;
    }
    return text.substring(from, end);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Mrz that && text.equals(that.text);
  }

  @Override
  public int hashCode() {
    return text.hashCode();
  }

  /** Masked: the format and whether the check digits fit. */
  @Override
  public String toString() {
    return "Mrz[" + format() + (checkDigitsFit ? "]" : ", check digits do not fit]");
  }
}
