package io.dinhdanh.nfc.lds;

import static io.dinhdanh.core.person.IdentityField.AUTHORITY;
import static io.dinhdanh.core.person.IdentityField.BIRTH_DATE;
import static io.dinhdanh.core.person.IdentityField.BIRTH_PLACE;
import static io.dinhdanh.core.person.IdentityField.ETHNICITY;
import static io.dinhdanh.core.person.IdentityField.EXPIRY_DATE;
import static io.dinhdanh.core.person.IdentityField.FATHER;
import static io.dinhdanh.core.person.IdentityField.FEATURES;
import static io.dinhdanh.core.person.IdentityField.ISSUE_DATE;
import static io.dinhdanh.core.person.IdentityField.MOTHER;
import static io.dinhdanh.core.person.IdentityField.NAME;
import static io.dinhdanh.core.person.IdentityField.NATIONALITY;
import static io.dinhdanh.core.person.IdentityField.ORIGIN;
import static io.dinhdanh.core.person.IdentityField.PERSONAL_NUMBER;
import static io.dinhdanh.core.person.IdentityField.RELIGION;
import static io.dinhdanh.core.person.IdentityField.RESIDENCE;
import static io.dinhdanh.core.person.IdentityField.SEX;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.Sex;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Writes down what a data group states, each field in the form that it prescribes. */
final class Statements {

  private final IdentitySource source;
  private final Map<IdentityField, String> fields = new EnumMap<>(IdentityField.class);

  private Statements(IdentitySource source) {
    this.source = source;
  }

  static IdentityRecord of(Dg11 dg11) {
    return new Statements(IdentitySource.DG11)
        .add(PERSONAL_NUMBER, dg11.personalNumber())
        .add(NAME, dg11.name())
        .add(BIRTH_DATE, dg11.birthDate().map(PartialDate::iso))
        .add(BIRTH_PLACE, joined(dg11.birthPlace()))
        .add(RESIDENCE, joined(dg11.address()))
        .record();
  }

  static IdentityRecord of(Dg12 dg12) {
    return new Statements(IdentitySource.DG12)
        .add(AUTHORITY, dg12.authority())
        .add(ISSUE_DATE, dg12.issueDate().map(PartialDate::iso))
        .record();
  }

  static IdentityRecord of(Dg13 dg13) {
    return new Statements(IdentitySource.DG13)
        .add(PERSONAL_NUMBER, dg13.personalNumber())
        .add(NAME, dg13.name())
        .add(BIRTH_DATE, dg13.birthDate().map(PartialDate::iso))
        .add(SEX, dg13.sex().map(Sex::name))
        .add(NATIONALITY, dg13.nationality())
        .add(ETHNICITY, dg13.ethnicity())
        .add(RELIGION, dg13.religion())
        .add(ORIGIN, dg13.origin())
        .add(RESIDENCE, dg13.residence())
        .add(FEATURES, dg13.features())
        .add(ISSUE_DATE, dg13.issueDate().map(PartialDate::iso))
        .add(EXPIRY_DATE, dg13.expiry().map(Expiry::text))
        .add(FATHER, dg13.father())
        .add(MOTHER, dg13.mother())
        .record();
  }

  private Statements add(IdentityField field, Optional<String> value) {
    value.ifPresent(text -> fields.put(field, text));
    return this;
  }

  private IdentityRecord record() {
    return IdentityRecord.of(source, fields);
  }

  private static Optional<String> joined(List<String> parts) {
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }
}
