package io.dinhdanh.validation.qr;

import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonName;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.text.Parsed;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the fields of one card's text. Not thread-safe; one for each text. */
final class CardQrReader {

  private static final int FIELDS_WITHOUT_OLD_NUMBER = 6;
  static final int FIELDS_2021 = 7;
  static final int FIELDS_2024 = 11;
  private static final String REPLACEMENT = "\ufffd";

  private final List<String> fields;
  private final Set<QrWarning> warnings = EnumSet.noneOf(QrWarning.class);

  private CardQrReader(List<String> fields) {
    this.fields = fields;
  }

  static Parsed<CardQr> read(List<String> fields) {
    if (OtherCodes.isHealthInsurance(fields)) {
      return new Parsed.Refused<>(QrRefusal.QR_HEALTH_INSURANCE);
    }
    if (fields.size() < FIELDS_WITHOUT_OLD_NUMBER) {
      return new Parsed.Refused<>(QrRefusal.QR_FIELDS);
    }
    return new CardQrReader(fields.size() == FIELDS_WITHOUT_OLD_NUMBER ? seven(fields) : fields)
        .read(fields.size());
  }

  /** The fields as if the one for the earlier number were there and empty. */
  private static List<String> seven(List<String> fields) {
    List<String> seven = new ArrayList<>(fields);
    seven.add(1, "");
    return seven;
  }

  private Parsed<CardQr> read(int count) {
    Optional<PersonalNumber> number = PersonalNumber.tryParse(fields.get(0)).value();
    if (!number.isPresent()) {
      return new Parsed.Refused<>(QrRefusal.QR_NUMBER);
    }
    if (!PersonName.tryParse(fields.get(2)).value().isPresent()) {
      return new Parsed.Refused<>(QrRefusal.QR_NAME);
    }
    Optional<PartialDate> born = date(fields.get(3));
    if (!born.isPresent() || born.get().precision() == PartialDate.Precision.UNKNOWN) {
      return new Parsed.Refused<>(QrRefusal.QR_BIRTH_DATE);
    }
    Optional<PartialDate> issued = issued();
    if (!issued.isPresent()) {
      return new Parsed.Refused<>(QrRefusal.QR_ISSUE_DATE);
    }
    formWarnings(count);
    return new Parsed.Accepted<>(
        new CardQr(fields, count, number.get(), born.get(), issued.get(), warnings));
  }

  /** An empty date of issue is unknown; a part of one is no date of issue. */
  private Optional<PartialDate> issued() {
    if (fields.get(6).isEmpty()) {
      return Optional.of(PartialDate.unknown());
    }
    return date(fields.get(6)).filter(d -> d.precision() == PartialDate.Precision.DAY);
  }

  private Optional<PartialDate> date(String text) {
    boolean usual = text.length() == 8 || text.length() == 4;
    if (!usual || text.indexOf('/') >= 0) {
      warnings.add(QrWarning.DATE_FORM);
    }
    return PartialDate.tryParseVietnamese(text).value();
  }

  private void formWarnings(int count) {
    warn(count == FIELDS_WITHOUT_OLD_NUMBER, QrWarning.SIX_FIELDS);
    warn(count > FIELDS_2021 && count != FIELDS_2024, QrWarning.FIELD_COUNT);
    warn(!fields.get(1).matches("|[0-9]{9}|[0-9]{12}"), QrWarning.OLD_NUMBER_FORM);
    warn(fields.get(5).isEmpty(), QrWarning.NO_ADDRESS);
    warn(fields.get(6).isEmpty(), QrWarning.NO_ISSUE_DATE);
    for (int i = 0; i < fields.size(); i++) {
      warn(fields.get(i).contains(REPLACEMENT), QrWarning.REPLACEMENT_CHARACTER);
      warn(i >= FIELDS_2021 && !fields.get(i).isEmpty(), QrWarning.EXTRAS_UNCONFIRMED);
    }
  }

  private void warn(boolean condition, QrWarning warning) {
    if (condition) {
      warnings.add(warning);
    }
  }
}
