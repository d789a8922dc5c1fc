package io.dinhdanh.core.card;

import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;

/** What a zone states, in the forms of {@link IdentityField.Form}. */
final class MrzIdentity {

  private final IdentitySource source;
  private IdentityRecord record = IdentityRecord.empty();

  private MrzIdentity(IdentitySource source) {
    this.source = source;
  }

  static IdentityRecord of(Mrz mrz, IdentitySource source, LocalDate today) {
    MrzIdentity identity = new MrzIdentity(source);
    mrz.personalNumber().ifPresent(n -> identity.add(IdentityField.PERSONAL_NUMBER, n.digits()));
    identity.add(IdentityField.NAME, mrz.name().natural());
    mrz.birthDate(today)
        .filter(birth -> birth.precision() != PartialDate.Precision.UNKNOWN)
        .ifPresent(birth -> identity.add(IdentityField.BIRTH_DATE, birth.iso()));
    mrz.sex().ifPresent(sex -> identity.add(IdentityField.SEX, sex.name()));
    identity.add(IdentityField.NATIONALITY, mrz.nationality());
    identity.add(IdentityField.DOCUMENT_NUMBER, mrz.documentNumber());
    identity.add(IdentityField.DOCUMENT_CODE, mrz.documentCode());
    identity.add(IdentityField.ISSUER, mrz.issuer());
    mrz.expiry(today).ifPresent(e -> identity.add(IdentityField.EXPIRY_DATE, e.text()));
    return identity.record;
  }

  private void add(IdentityField field, String value) {
    if (!value.isEmpty()) {
      record = record.with(source, field, value);
    }
  }
}
