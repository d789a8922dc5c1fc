package io.dinhdanh.core.card;

/**
 * Where a format's fields lie, counted from 0 over all lines without breaks. From the date of birth
 * on, its check digit, the sex, the date of expiry and its check digit follow each other in every
 * format.
 *
 * @param format the format
 * @param name the start of the name
 * @param nameEnd the position after the name
 * @param number the start of the document number, which has nine characters and a check digit
 * @param nationality the start of the nationality
 * @param birth the start of the date of birth
 * @param optional the start of the first optional data
 * @param optionalEnd the position after them
 * @param composite the position of the composite check digit
 */
record MrzLayout(
    MrzFormat format,
    int name,
    int nameEnd,
    int number,
    int nationality,
    int birth,
    int optional,
    int optionalEnd,
    int composite) {

  static final int NUMBER_LENGTH = 9;
  static final int DATE_LENGTH = 6;
  static final int COUNTRY_LENGTH = 3;
  static final int ISSUER = 2;

  /** Where a TD1's second optional data start; they end at the composite check digit. */
  static final int SECOND_OPTIONAL = 48;

  private static final MrzLayout TD1 = new MrzLayout(MrzFormat.TD1, 60, 90, 5, 45, 30, 15, 30, 59);
  private static final MrzLayout TD2 = new MrzLayout(MrzFormat.TD2, 5, 36, 36, 46, 49, 64, 71, 71);
  private static final MrzLayout TD3 = new MrzLayout(MrzFormat.TD3, 5, 44, 44, 54, 57, 72, 86, 87);

  /** The layout of a zone with that many characters, which a format has. */
  static MrzLayout of(int characters) {
    return characters == 90 ? TD1 : characters == 72 ? TD2 : TD3;
  }

  static MrzLayout of(MrzFormat format) {
    return switch (format) {
      case TD1 -> TD1;
      case TD2 -> TD2;
      case TD3 -> TD3;
    };
  }

  int numberCheck() {
    return number + NUMBER_LENGTH;
  }

  int birthCheck() {
    return birth + DATE_LENGTH;
  }

  int sex() {
    return birth + DATE_LENGTH + 1;
  }

  int expiry() {
    return birth + DATE_LENGTH + 2;
  }

  int expiryCheck() {
    return expiry() + DATE_LENGTH;
  }
}
