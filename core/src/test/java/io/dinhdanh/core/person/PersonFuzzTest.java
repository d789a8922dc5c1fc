package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.text.Parsed;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;

/** Texts of any kind are read or refused, never an exception. Seeds lie beside the test. */
class PersonFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void readsOrRefusesNumbers(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    Parsed<PersonalNumber> parsed = PersonalNumber.tryParse(text);
    boolean formed = text.matches("[0-9]{12}");
    assertEquals(
        formed && RegistrationPlace.ofRegistrationCode(text.substring(0, 3)).isPresent(),
        parsed.value().isPresent());
    parsed.value().ifPresent(number -> assertEquals(text, number.digits()));
    assertEquals(text.matches("[0-9]{1,20}"), ForeignerNumber.tryParse(text).value().isPresent());
    OrganisationCode.tryParse(text).value().ifPresent(code -> assertEquals(text, code.text()));
    Province.ofGsoCode(text).ifPresent(province -> assertEquals(text, province.gsoCode()));
    Sex.of(text);
    Countries.code(text);
  }

  @FuzzTest(maxDuration = "2m")
  void readsOrRefusesDates(byte[] input) {
    String text = new String(input, StandardCharsets.UTF_8);
    PartialDate.tryParseIso(text).value().ifPresent(PersonFuzzTest::assertSound);
    PartialDate.tryParseVietnamese(text).value().ifPresent(PersonFuzzTest::assertSound);
  }

  private static void assertSound(PartialDate date) {
    assertEquals(date, PartialDate.parseIso(date.iso()));
    LocalDate day = LocalDate.of(2026, 11, 21);
    date.ageOn(day).ifPresent(age -> assertEquals(date.leastAgeOn(day), date.greatestAgeOn(day)));
    assertFalse(date.agreement(date) == Agreement.DIFFERENT);
  }

  @FuzzTest(maxDuration = "2m")
  void matchesAnyNames(FuzzedDataProvider input) {
    String one = input.consumeString(input.remainingBytes() / 2);
    String other = input.consumeRemainingAsString();
    assertEquals(TextFolding.fold(one), TextFolding.fold(TextFolding.fold(one)));
    compareAsEveryForm(one, other);
    Optional<PersonName> first = PersonName.tryParse(one).value();
    Optional<PersonName> second = PersonName.tryParse(other).value();
    if (first.isPresent() && second.isPresent()) {
      assertSound(first.get(), second.get());
    }
  }

  private static void assertSound(PersonName one, PersonName other) {
    assertEquals(NameMatch.EXACT, one.match(one));
    assertEquals(one.match(other), other.match(one));
    one.toMrz(PersonName.TD1_WIDTH).ifPresent(mrz -> assertTrue(mrz.matches("[A-Z<]{30}")));
  }

  private static void compareAsEveryForm(String one, String other) {
    for (IdentityField field : IdentityField.values()) {
      FieldComparison comparison =
          IdentityRecord.empty()
              .with(IdentitySource.DG13, field, one)
              .with(IdentitySource.TYPED, field, other)
              .compare(field);
      assertEquals(
          comparison.between(IdentitySource.DG13, IdentitySource.TYPED),
          comparison.between(IdentitySource.TYPED, IdentitySource.DG13));
    }
  }
}
