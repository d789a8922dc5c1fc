package io.dinhdanh.validation.consistency;

import io.dinhdanh.core.card.CardValidity;
import io.dinhdanh.core.evidence.ConsistencyChecks;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.Agreement;
import io.dinhdanh.core.person.FieldComparison;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * Holds what QR code, chip, printed zone and keyboard state about a person against each other. Each
 * field becomes a check: passed if all sources agree or none says more than another contradicts, a
 * warning where a person should look, failed where two contradict each other. What only one source
 * states is not done, and recorded as such for number, name and date of birth. No reason holds a
 * value. Stateless and thread-safe.
 */
public final class Consistency {

  private static final Set<IdentityField> ALWAYS =
      EnumSet.of(IdentityField.PERSONAL_NUMBER, IdentityField.NAME, IdentityField.BIRTH_DATE);

  private Consistency() {}

  /**
   * Examines what is stated.
   *
   * @param record what the sources state
   * @param examination where the checks go
   */
  public static void examine(IdentityRecord record, Examination examination) {
    for (IdentityField field : IdentityField.values()) {
      FieldComparison comparison = record.compare(field);
      if (comparison.agreement() != Agreement.ONLY_ONE) {
        Grade grade = Grade.of(comparison);
        examination.record(ConsistencyChecks.of(field), grade.outcome(), grade.reason());
      } else if (ALWAYS.contains(field)) {
        examination.notDone(ConsistencyChecks.of(field), Grade.onlyOne(comparison));
      }
    }
    numberMeaning(record, examination);
    expiry(record, examination);
  }

  private static void numberMeaning(IdentityRecord record, Examination examination) {
    Optional<PersonalNumber> number = first(record, record::personalNumber);
    if (!number.isPresent()) {
      return;
    }
    Optional<PartialDate> birth =
        first(record, source -> record.date(source, IdentityField.BIRTH_DATE));
    int year = number.get().birthYear();
    boolean sameYear = !birth.isPresent() || birth.get().year().orElse(year) == year;
    Optional<Sex> sex = first(record, record::sex).filter(s -> s != Sex.UNSPECIFIED);
    boolean sameSex = !sex.isPresent() || sex.get() == number.get().sex();
    examination.record(
        ConsistencyChecks.NUMBER_MEANING,
        sameYear && sameSex ? Outcome.PASSED : Outcome.WARNING,
        ConsistencyReasons.numberMeaning(sameYear, sameSex));
  }

  private static void expiry(IdentityRecord record, Examination examination) {
    Optional<String> expiry =
        first(record, source -> record.value(source, IdentityField.EXPIRY_DATE));
    Optional<PartialDate> birth =
        first(record, source -> record.date(source, IdentityField.BIRTH_DATE));
    Optional<LocalDate> issued =
        first(record, source -> record.date(source, IdentityField.ISSUE_DATE))
            .flatMap(PartialDate::date);
    if (!expiry.isPresent() || !birth.isPresent() || !issued.isPresent()) {
      return;
    }
    boolean follows =
        CardValidity.candidates(birth.get(), issued.get()).stream()
            .anyMatch(candidate -> candidate.text().equals(expiry.get()));
    Reason reason = follows ? ConsistencyReasons.EXPIRY_FOLLOWS : ConsistencyReasons.EXPIRY_ODD;
    examination.record(
        ConsistencyChecks.EXPIRY, follows ? Outcome.PASSED : Outcome.WARNING, reason);
  }

  /** What a source states. */
  private interface Statement<T> {
    Optional<T> of(IdentitySource source);
  }

  /** The statement of the first source that makes one; the chip comes before print and keyboard. */
  private static <T> Optional<T> first(IdentityRecord record, Statement<T> statement) {
    for (IdentitySource source : record.sources()) {
      Optional<T> value = statement.of(source);
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }
}
