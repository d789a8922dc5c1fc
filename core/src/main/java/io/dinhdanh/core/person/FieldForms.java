package io.dinhdanh.core.person;

import java.util.Optional;

/** Compares two statements about a field by the form in which the field is kept. */
final class FieldForms {

  private static final int DOCUMENT_NUMBER_LENGTH = 9;

  private FieldForms() {}

  static Agreement agreement(IdentityField field, String one, String other) {
    if (one.equals(other)) {
      return field.form() == IdentityField.Form.DATE ? dates(one, other) : Agreement.SAME;
    }
    return switch (field.form()) {
      case NUMBER -> numbers(field, one, other);
      case NAME -> names(one, other);
      case DATE -> dates(one, other);
      case SEX -> sexes(one, other);
      case COUNTRY -> countries(one, other);
      case TEXT -> texts(one, other);
    };
  }

  /** A card's machine-readable zone has room for the last nine digits of the number only. */
  private static Agreement numbers(IdentityField field, String one, String other) {
    String first = bare(one);
    String second = bare(other);
    if (first.equals(second)) {
      return Agreement.SAME;
    }
    boolean shortened =
        field == IdentityField.DOCUMENT_NUMBER
            && (endsWith(first, second) || endsWith(second, first));
    return shortened ? Agreement.COMPATIBLE : Agreement.DIFFERENT;
  }

  private static boolean endsWith(String number, String end) {
    return number.length() == 12 && end.length() == DOCUMENT_NUMBER_LENGTH && number.endsWith(end);
  }

  private static String bare(String number) {
    StringBuilder bare = new StringBuilder(number.length());
    for (int i = 0; i < number.length(); i++) {
      char character = number.charAt(i);
      if (Character.isLetterOrDigit(character)) {
        bare.append(Character.toUpperCase(character));
      }
    }
    return bare.toString();
  }

  private static Agreement dates(String one, String other) {
    Optional<PartialDate> first = PartialDate.tryParseIso(one).value();
    Optional<PartialDate> second = PartialDate.tryParseIso(other).value();
    return first.isPresent() && second.isPresent()
        ? first.get().agreement(second.get())
        : texts(one, other);
  }

  private static Agreement names(String one, String other) {
    Optional<PersonName> first = PersonName.tryParse(one).value();
    Optional<PersonName> second = PersonName.tryParse(other).value();
    return first.isPresent() && second.isPresent()
        ? first.get().match(second.get()).agreement()
        : texts(one, other);
  }

  private static Agreement sexes(String one, String other) {
    Optional<Sex> first = Sex.of(one);
    Optional<Sex> second = Sex.of(other);
    if (!first.isPresent() || !second.isPresent()) {
      return texts(one, other);
    }
    if (first.equals(second)) {
      return Agreement.SAME;
    }
    boolean oneUnspecified = first.get() == Sex.UNSPECIFIED || second.get() == Sex.UNSPECIFIED;
    return oneUnspecified ? Agreement.COMPATIBLE : Agreement.DIFFERENT;
  }

  private static Agreement countries(String one, String other) {
    Optional<String> first = Countries.code(one);
    Optional<String> second = Countries.code(other);
    if (!first.isPresent() || !second.isPresent()) {
      return texts(one, other);
    }
    return first.equals(second) ? Agreement.SAME : Agreement.DIFFERENT;
  }

  private static Agreement texts(String one, String other) {
    Spelling first = Spelling.of(one);
    Spelling second = Spelling.of(other);
    if (first.sameAs(second) || first.sameButForTonePlacement(second)) {
      return Agreement.SAME;
    }
    boolean oneWithoutMarks = first.isBare() || second.isBare();
    boolean sameWords = !first.folded().isEmpty() && first.folded().equals(second.folded());
    return oneWithoutMarks && sameWords ? Agreement.COMPATIBLE : Agreement.DIFFERENT;
  }
}
