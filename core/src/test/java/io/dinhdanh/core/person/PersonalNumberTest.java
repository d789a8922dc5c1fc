package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.RefusedException;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonalNumberTest {

  @ParameterizedTest
  @CsvSource({
    "001099012345, HA_NOI,    MALE,   1999",
    "015199012345, YEN_BAI,   FEMALE, 1999",
    "024200000001, BAC_GIANG, MALE,   2000",
    "096325999999, CA_MAU,    FEMALE, 2025",
    "079400000000, HO_CHI_MINH, MALE, 2100",
    "079999999999, HO_CHI_MINH, FEMALE, 2399",
  })
  void tellsProvinceSexAndYear(String digits, BirthProvince place, Sex sex, int year) {
    PersonalNumber number = PersonalNumber.parse(digits);
    assertEquals(place, number.registrationPlace());
    assertEquals(sex, number.sex());
    assertEquals(year, number.birthYear());
    assertEquals(digits, number.digits());
  }

  @Test
  void tellsTheCountryOfOneBornAbroad() {
    PersonalNumber number = PersonalNumber.parse("232175000123");
    assertEquals("JP", ((BirthCountry) number.registrationPlace()).isoCode());
    assertEquals(Sex.FEMALE, number.sex());
    assertEquals(1975, number.birthYear());
  }

  @Test
  void lendsItsEndToTheCard() {
    PersonalNumber number = PersonalNumber.parse("001099012345");
    assertEquals("099012345", number.lastNine());
    assertEquals("012345", number.can());
  }

  @ParameterizedTest
  @CsvSource({
    "'',               PERSONAL_NUMBER_LENGTH",
    "00109901234,      PERSONAL_NUMBER_LENGTH",
    "0010990123456,    PERSONAL_NUMBER_LENGTH",
    "'001099 12345',   PERSONAL_NUMBER_DIGITS",
    "00109901234O,     PERSONAL_NUMBER_DIGITS",
    "-01099012345,     PERSONAL_NUMBER_DIGITS",
    "００１０９９０１２３４５, PERSONAL_NUMBER_DIGITS",
    "٠٠١٠٩٩٠١٢٣٤٥,     PERSONAL_NUMBER_DIGITS",
    "000099012345,     PERSONAL_NUMBER_PLACE",
    "003099012345,     PERSONAL_NUMBER_PLACE",
    "097099012345,     PERSONAL_NUMBER_PLACE",
    "100099012345,     PERSONAL_NUMBER_PLACE",
    "296099012345,     PERSONAL_NUMBER_PLACE",
    "999099012345,     PERSONAL_NUMBER_PLACE",
  })
  void refusesWithoutRepeatingTheInput(String text, PersonRefusal refusal) {
    assertEquals(refusal, PersonalNumber.tryParse(text).refusal().orElse(null));
    assertFalse(PersonalNumber.tryParse(text).value().isPresent());
    RefusedException thrown =
        assertThrows(RefusedException.class, () -> PersonalNumber.parse(text));
    assertEquals(refusal, thrown.refusal());
    assertEquals(refusal.sentence().en(), thrown.getMessage());
    assertFalse(!text.isEmpty() && thrown.toString().contains(text));
  }

  @Test
  void acceptsExactlyThePlacesInUse() {
    for (int code = 0; code < 1000; code++) {
      String place = String.format(Locale.ROOT, "%03d", code);
      Parsed<PersonalNumber> parsed = PersonalNumber.tryParse(place + "099012345");
      assertEquals(
          RegistrationPlace.ofRegistrationCode(place),
          parsed.value().map(PersonalNumber::registrationPlace),
          place);
    }
  }

  @Test
  void hasNoCheckDigit() {
    Random random = new Random(20210101);
    for (int i = 0; i < 10_000; i++) {
      int year = 1900 + random.nextInt(500);
      int sex = random.nextInt(2);
      String digits =
          String.format(
              Locale.ROOT,
              "0%02d%d%02d%06d",
              1,
              2 * ((year - 1900) / 100) + sex,
              year % 100,
              random.nextInt(1_000_000));
      PersonalNumber number = PersonalNumber.parse(digits);
      assertEquals(year, number.birthYear());
      assertEquals(sex == 0 ? Sex.MALE : Sex.FEMALE, number.sex());
    }
  }

  @Test
  void isMaskedAndEqualByItsDigits() {
    PersonalNumber number = PersonalNumber.parse("001099012345");
    assertEquals("PersonalNumber[************]", number.toString());
    assertEquals("accepted", PersonalNumber.tryParse("001099012345").toString());
    assertEquals(number, PersonalNumber.parse(new String("001099012345".toCharArray())));
    assertEquals(number.hashCode(), PersonalNumber.parse("001099012345").hashCode());
    assertNotEquals(number, PersonalNumber.parse("001099012346"));
  }
}
