package io.dinhdanh.core.card;

import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;

/** What a zone states, in the forms of {@link IdentityField.Form}. */
final class MrzIdentity {

  private final Map<IdentityField, String> fields = new EnumMap<>(IdentityField.class);

  private MrzIdentity() {}

  static IdentityRecord of(Mrz mrz, IdentitySource source, LocalDate today) {
    MrzIdentity identity = new MrzIdentity();
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
    return IdentityRecord.of(source, identity.fields);
  }

  private void add(IdentityField field, String value) {
    if (!value.isEmpty()) {
      fields.put(field, value);
    }
  }
}
