package io.dinhdanh.validation.consistency;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.card.MrzBuilder;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.ConsistencyChecks;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import io.dinhdanh.validation.mrz.MrzRepair;
import io.dinhdanh.validation.qr.CardQr;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsistencyTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
  private static final CardQr QR =
      CardQr.tryParse("079195123654||Quách Thoại Vy|07031995|Nữ|12 Ngõ Trăng, Hồ Chí Minh|15082021")
          .orThrow();
  private static final Mrz ZONE =
      MrzBuilder.vietnameseCard(PersonalNumber.parse("079195123654"))
          .birthDate(PartialDate.ofDay(1995, 3, 7))
          .sex(Sex.FEMALE)
          .expiry(Expiry.on(LocalDate.of(2035, 3, 7)))
          .name("QUACH", "THOAI VY")
          .build();

  @Test
  void aGenuineCardAgreesWithItself() {
    Map<String, Check> checks = examine(genuine());
    assertEquals(Outcome.PASSED, outcome(checks, IdentityField.PERSONAL_NUMBER));
    assertEquals(Outcome.PASSED, outcome(checks, IdentityField.NAME));
    assertEquals(Outcome.PASSED, outcome(checks, IdentityField.BIRTH_DATE));
    assertEquals(Outcome.PASSED, outcome(checks, IdentityField.SEX));
    assertEquals(
        Outcome.PASSED, Objects.requireNonNull(checks.get("consistency.expiry-rule")).outcome());
    assertEquals(
        Outcome.PASSED, Objects.requireNonNull(checks.get("consistency.number-meaning")).outcome());
    assertTrue(checks.values().stream().allMatch(check -> check.outcome() == Outcome.PASSED));
  }

  @Test
  void gradesNameTheSources() {
    Check name = Objects.requireNonNull(examine(genuine()).get("consistency.name"));
    assertEquals("compatible", name.reason().code());
    assertEquals(
        Map.of("DG1~QR", "UNACCENTED", "DG1~MRZ", "EXACT", "QR~MRZ", "UNACCENTED"),
        name.reason().data());
  }

  @ParameterizedTest
  @CsvSource({
    "PERSONAL_NUMBER, 079195123655, FAILED, different",
    "NAME, Lê Thị Suối, FAILED, different",
    "NAME, Quách Vy, WARNING, similar",
    "NAME, Vy Thoại Quách, WARNING, similar",
    "NAME, Quách Thoái Vy, WARNING, similar",
    "NAME, QUÁCH THOẠI VY, PASSED, compatible",
    "BIRTH_DATE, 1995-03-08, FAILED, different",
    "BIRTH_DATE, 1995, PASSED, compatible",
    "SEX, MALE, FAILED, different",
    "RESIDENCE, Xã Núi, WARNING, differs-may-have-changed",
    "ISSUE_DATE, 2021-08-16, FAILED, different"
  })
  void everyFieldIsGraded(IdentityField field, String typed, Outcome outcome, String code) {
    IdentityRecord record = genuine().with(IdentitySource.TYPED, field, typed);
    Check check =
        Objects.requireNonNull(examine(record).get(ConsistencyChecks.of(field).id().value()));
    assertEquals(outcome, check.outcome());
    assertEquals(code, check.reason().code());
  }

  /** QR, DG1, DG13, the zone as recognised and repaired, and the keyboard: one person. */
  @Test
  void fiveSourcesAgree() {
    Map<String, Check> checks = examine(seenByAll());
    assertEquals(5, seenByAll().sources().size());
    for (Check check : checks.values()) {
      assertEquals(Outcome.PASSED, check.outcome(), check.toString());
    }
    Map<String, String> pairs = check(checks, IdentityField.PERSONAL_NUMBER).reason().data();
    assertEquals(10, pairs.size(), "every pair of five sources: " + pairs);
    assertEquals(Set.of("SAME"), Set.copyOf(pairs.values()));
  }

  @ParameterizedTest
  @CsvSource({
    "PERSONAL_NUMBER, 079195123655",
    "NAME, LE THI SUOI",
    "BIRTH_DATE, 1995-03-08",
    "SEX, MALE"
  })
  void ofFiveSourcesTheWrongOneIsNamed(IdentityField field, String wrong) {
    for (IdentitySource source : seenByAll().sources()) {
      Check check = check(examine(seenByAll().with(source, field, wrong)), field);
      assertEquals(Outcome.FAILED, check.outcome(), source + " " + field);
      for (Map.Entry<String, String> pair : check.reason().data().entrySet()) {
        boolean concerned = List.of(pair.getKey().split("~", -1)).contains(source.name());
        assertEquals(
            concerned, pair.getValue().equals("DIFFERENT"), pair + " with wrong " + source);
      }
      assertEquals(4, check.reason().data().values().stream().filter("DIFFERENT"::equals).count());
    }
  }

  private static Check check(Map<String, Check> checks, IdentityField field) {
    return Objects.requireNonNull(checks.get(ConsistencyChecks.of(field).id().value()));
  }

  /** The zone as a camera recognised it, with O for 0 and a lost line break. */
  private static IdentityRecord seenByAll() {
    String recognised = ZONE.text().replace("079195123654", "O79195123654");
    Mrz repaired = MrzRepair.repair(recognised).orThrow().mrz();
    IdentityRecord record =
        QR.identity()
            .with(ZONE.identity(IdentitySource.DG1, TODAY))
            .with(repaired.identity(IdentitySource.MRZ, TODAY));
    for (IdentitySource source : List.of(IdentitySource.DG13, IdentitySource.TYPED)) {
      record =
          record
              .with(source, IdentityField.PERSONAL_NUMBER, "079195123654")
              .with(source, IdentityField.NAME, "Quách Thoại Vy")
              .with(source, IdentityField.BIRTH_DATE, "1995-03-07")
              .with(source, IdentityField.SEX, "FEMALE");
    }
    return record
        .with(IdentitySource.DG13, IdentityField.ISSUE_DATE, "2021-08-15")
        .with(IdentitySource.DG13, IdentityField.EXPIRY_DATE, "2035-03-07");
  }

  @Test
  void oneSourceAloneIsNotDone() {
    Map<String, Check> checks = examine(QR.identity());
    assertEquals(Outcome.NOT_DONE, outcome(checks, IdentityField.NAME));
    assertEquals(
        "QR", Objects.requireNonNull(checks.get("consistency.name")).reason().data().get("source"));
    assertFalse(checks.containsKey("consistency.residence"));
    assertEquals(
        Outcome.PASSED, Objects.requireNonNull(checks.get("consistency.number-meaning")).outcome());
    assertEquals(3, examine(IdentityRecord.empty()).size());
  }

  @Test
  void anExpiryThatTheLawDoesNotDeriveIsLookedAt() {
    IdentityRecord record =
        genuine().with(IdentitySource.DG1, IdentityField.EXPIRY_DATE, "2036-03-07");
    Map<String, Check> checks = examine(record);
    assertEquals(
        Outcome.WARNING, Objects.requireNonNull(checks.get("consistency.expiry-rule")).outcome());
    assertEquals(Outcome.FAILED, outcome(checks, IdentityField.EXPIRY_DATE));
  }

  @Test
  void aNumberOfAnotherSexOrYearIsLookedAt() {
    IdentityRecord record =
        IdentityRecord.empty()
            .with(IdentitySource.TYPED, IdentityField.PERSONAL_NUMBER, "079195123654")
            .with(IdentitySource.TYPED, IdentityField.BIRTH_DATE, "1996")
            .with(IdentitySource.TYPED, IdentityField.SEX, "MALE");
    Check check = Objects.requireNonNull(examine(record).get("consistency.number-meaning"));
    assertEquals(Outcome.WARNING, check.outcome());
    assertEquals(Map.of("birthYear", "different", "sex", "different"), check.reason().data());
  }

  @Test
  void noReasonHoldsAValue() {
    IdentityRecord record =
        genuine()
            .with(IdentitySource.TYPED, IdentityField.NAME, "Lê Thị Suối")
            .with(IdentitySource.TYPED, IdentityField.BIRTH_DATE, "1990-01-31");
    for (Check check : examine(record).values()) {
      String said = check.reason().sentence() + " " + check.reason().data() + check;
      for (String value : List.of("Quách", "QUACH", "Suối", "079195", "1995", "1990", "2035")) {
        assertFalse(said.contains(value), said);
      }
    }
  }

  @Test
  void everyFieldHasItsCheck() {
    assertEquals(IdentityField.values().length + 2, ConsistencyChecks.all().size());
    assertTrue(ConsistencyChecks.all().keySet().containsAll(Set.of("consistency.birth-date")));
  }

  private static IdentityRecord genuine() {
    return QR.identity()
        .with(ZONE.identity(IdentitySource.DG1, TODAY))
        .with(ZONE.identity(IdentitySource.MRZ, TODAY));
  }

  private static Outcome outcome(Map<String, Check> checks, IdentityField field) {
    return Objects.requireNonNull(checks.get(ConsistencyChecks.of(field).id().value())).outcome();
  }

  private static Map<String, Check> examine(IdentityRecord record) {
    Clock clock = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);
    Examination examination = new Examination(clock, "dinhdanh-validation", null);
    Consistency.examine(record, examination);
    return examination.checks().stream()
        .collect(Collectors.toMap(check -> check.id().value(), Function.identity()));
  }
}
