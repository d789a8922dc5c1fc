package io.dinhdanh.core.card;

import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonName;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;

/**
 * Writes a machine-readable zone and computes its check digits. Fields that are not given stay
 * filled with fillers. A value that does not fit its field or the alphabet is a caller's mistake:
 * an {@link IllegalArgumentException} that names the field, not the value. Mutable, not
 * thread-safe; cheap to make, one for each zone.
 */
public final class MrzBuilder {

  private final MrzFormat format;
  private final MrzLayout layout;
  private final StringBuilder zone;
  private String documentNumber = "";
  private String optionalData = "";
  private boolean vietnameseCard;

  private MrzBuilder(MrzFormat format) {
    this.format = format;
    this.layout = MrzLayout.of(format);
    this.zone = new StringBuilder(MrzNameField.fillers(format.length()));
  }

  /**
   * Starts a zone of that size.
   *
   * @param format the size
   * @return a builder with fillers in every field
   */
  public static MrzBuilder of(MrzFormat format) {
    return new MrzBuilder(format);
  }

  /**
   * Starts the zone of an identity card as Vietnam prints it: {@code IDVNM}, the last nine digits
   * of the number as document number, all twelve in the optional data with a check digit at
   * position 30.
   *
   * @param number the holder's number
   * @return a builder that still needs dates, sex and name
   */
  public static MrzBuilder vietnameseCard(PersonalNumber number) {
    MrzBuilder builder =
        of(MrzFormat.TD1)
            .documentCode("ID")
            .issuer(VietnameseNumber.ISSUER)
            .nationality(VietnameseNumber.ISSUER)
            .documentNumber(number.lastNine())
            .optionalData(number.digits());
    builder.vietnameseCard = true;
    return builder;
  }

  /**
   * The code of the kind of document.
   *
   * @param code one or two letters, not starting with the V of a visa
   * @return this builder
   */
  public MrzBuilder documentCode(String code) {
    require(!code.startsWith("V"), "a document code of V is that of a visa");
    return put(0, MrzLayout.ISSUER, code, "document code");
  }

  /**
   * The state or organisation that issues the document.
   *
   * @param code up to three letters
   * @return this builder
   */
  public MrzBuilder issuer(String code) {
    return put(MrzLayout.ISSUER, MrzLayout.COUNTRY_LENGTH, code, "issuer");
  }

  /**
   * The nationality of the holder.
   *
   * @param code up to three letters
   * @return this builder
   */
  public MrzBuilder nationality(String code) {
    return put(layout.nationality(), MrzLayout.COUNTRY_LENGTH, code, "nationality");
  }

  /**
   * The document number. More than nine characters overflow into the optional data of a TD1 (up to
   * 22) or TD2 (up to 14).
   *
   * @param number letters and digits; one of up to nine characters may have fillers inside
   * @return this builder
   */
  public MrzBuilder documentNumber(String number) {
    int room = layout.optionalEnd() - layout.optional() - 2;
    int longest = MrzLayout.NUMBER_LENGTH + (format == MrzFormat.TD3 ? 0 : room);
    documentNumber = checked(number, longest, "document number");
    require(
        number.length() <= MrzLayout.NUMBER_LENGTH || documentNumber.indexOf('<') < 0,
        "a document number that overflows has no fillers");
    return this;
  }

  /**
   * The first optional data, without check digits.
   *
   * @param data up to 15 characters in a TD1, 7 in a TD2, 14 in a TD3; fewer where the document
   *     number overflows
   * @return this builder
   */
  public MrzBuilder optionalData(String data) {
    int room = layout.optionalEnd() - layout.optional();
    optionalData = checked(data, room, "optional data");
    return this;
  }

  /**
   * The second optional data of a TD1.
   *
   * @param data up to 11 characters
   * @return this builder
   */
  public MrzBuilder secondOptionalData(String data) {
    int room = format == MrzFormat.TD1 ? layout.composite() - MrzLayout.SECOND_OPTIONAL : 0;
    return put(MrzLayout.SECOND_OPTIONAL, room, data, "second optional data");
  }

  /**
   * The date of birth; what is unknown of it becomes fillers.
   *
   * @param birth the date
   * @return this builder
   */
  public MrzBuilder birthDate(PartialDate birth) {
    return put(layout.birth(), MrzLayout.DATE_LENGTH, MrzDates.write(birth), "date of birth");
  }

  /**
   * The sex.
   *
   * @param sex the sex
   * @return this builder
   */
  public MrzBuilder sex(Sex sex) {
    return put(layout.sex(), 1, String.valueOf(sex.mrz()), "sex");
  }

  /**
   * When the document expires; never becomes {@code 991231}.
   *
   * @param expiry the expiry
   * @return this builder
   */
  public MrzBuilder expiry(Expiry expiry) {
    return put(layout.expiry(), MrzLayout.DATE_LENGTH, MrzDates.write(expiry), "date of expiry");
  }

  /**
   * The name, truncated where it does not fit so that a letter stands last (ICAO Doc 9303-4
   * §4.2.3). Hyphens part components, apostrophes vanish (ICAO Doc 9303-3 §4.6).
   *
   * @param primary the primary identifier, in Vietnam the family name: capital letters A to Z
   * @param secondary the secondary identifier, or empty
   * @return this builder
   */
  public MrzBuilder name(String primary, String secondary) {
    int width = layout.nameEnd() - layout.name();
    String first = MrzNameField.components(primary);
    require(!first.isEmpty(), "a name needs a primary identifier");
    String field = MrzNameField.write(first, MrzNameField.components(secondary), width);
    zone.replace(layout.name(), layout.nameEnd(), field);
    return this;
  }

  /**
   * The name as Vietnam writes it: without diacritics, the first word as primary identifier.
   *
   * @param name the name, family name first
   * @return this builder
   * @throws IllegalArgumentException if a letter of it has no place in a zone
   */
  public MrzBuilder name(PersonName name) {
    String identifiers =
        name.toMrz()
            .orElseThrow(
                () -> new IllegalArgumentException("a zone has no such letter as the name"));
    int gap = identifiers.indexOf("<<");
    return gap < 0
        ? name(identifiers, "")
        : name(identifiers.substring(0, gap), identifiers.substring(gap));
  }

  /**
   * Computes the check digits.
   *
   * @return the zone, all of whose check digits fit
   */
  public Mrz build() {
    putNumbers();
    putCheck(layout.birthCheck(), layout.birth(), layout.birthCheck());
    putCheck(layout.expiryCheck(), layout.expiry(), layout.expiryCheck());
    if (vietnameseCard) {
      putCheck(VietnameseNumber.CHECK, VietnameseNumber.START, VietnameseNumber.END);
    }
    if (format == MrzFormat.TD3) {
      putCheck(layout.optionalEnd(), layout.optional(), layout.optionalEnd());
    }
    zone.setCharAt(layout.composite(), MrzChecks.composite(zone, layout));
    return Mrz.parse(zone.toString());
  }

  private void putNumbers() {
    int length = MrzLayout.NUMBER_LENGTH;
    int overflow = Math.max(0, documentNumber.length() - length);
    String head = documentNumber.substring(0, documentNumber.length() - overflow);
    put(layout.number(), length, head, "document number");
    char check = CheckDigits.of(documentNumber, 0, documentNumber.length());
    zone.setCharAt(layout.numberCheck(), overflow == 0 ? check : '<');
    String rest = overflow == 0 ? "" : documentNumber.substring(length) + check + "<";
    int room = layout.optionalEnd() - layout.optional();
    put(layout.optional(), room, rest + optionalData, "optional data");
  }

  private void putCheck(int at, int from, int to) {
    zone.setCharAt(at, CheckDigits.of(zone, from, to));
  }

  private MrzBuilder put(int from, int room, String value, String what) {
    String field = checked(value, room, what);
    zone.replace(from, from + room, field + MrzNameField.fillers(room - field.length()));
    return this;
  }

  private static String checked(String value, int room, String what) {
    require(value.length() <= room, "the " + what + " has at most " + room + " characters");
    String field = value.replace(' ', '<');
    for (int i = 0; i < field.length(); i++) {
      require(CheckDigits.isAlphabet(field.charAt(i)), "the " + what + " has A to Z, 0 to 9 and <");
    }
    return field;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
