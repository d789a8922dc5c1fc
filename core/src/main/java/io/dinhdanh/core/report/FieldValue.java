package io.dinhdanh.core.report;

import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.Sex;
import io.dinhdanh.core.text.Sentence;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Shows a statement as the card would: dates with the day first, sexes in words. */
final class FieldValue {

  private static final Pattern ISO_DATE =
      Pattern.compile("(\\d{4})-(\\d{2})(?:-(\\d{2}))?", Pattern.DOTALL);
  private static final int LONGEST_EXACT = 16;
  private static final Sentence NO_EXPIRY = new Sentence("Does not expire", "Không thời hạn");

  private FieldValue() {}

  /** The words for a statement that stands for a notion; none if it is to be shown as it is. */
  static Optional<Sentence> words(IdentityField field, String value) {
    if (field == IdentityField.EXPIRY_DATE && value.equals("none")) {
      return Optional.of(NO_EXPIRY);
    }
    if (field.form() == IdentityField.Form.SEX) {
      for (Sex sex : Sex.values()) {
        if (sex.name().equals(value)) {
          return Optional.of(sex.title());
        }
      }
    }
    return Optional.empty();
  }

  /** The statement itself: 31/01/1990 for 1990-01-31, 01/1990 for 1990-01, others unchanged. */
  static String plain(IdentityField field, String value) {
    if (field.form() != IdentityField.Form.DATE || value.length() > 10) {
      return value;
    }
    Matcher iso = ISO_DATE.matcher(value);
    if (!iso.matches()) {
      return value;
    }
    String month = iso.group(2) + "/" + iso.group(1);
    return iso.group(3) == null ? month : iso.group(3) + "/" + month;
  }

  /** A number or date of common length, which a line break would make hard to compare. */
  static boolean isExact(IdentityField field, String value) {
    boolean digits =
        field.form() == IdentityField.Form.NUMBER || field.form() == IdentityField.Form.DATE;
    return digits && value.length() <= LONGEST_EXACT;
  }
}
