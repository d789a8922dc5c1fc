package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.RefusedException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The numbers into which no structure is read. */
class OtherNumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"1", "999999999999", "000000000000", "12345678901234567890"})
  void takesAnyDigitsForAForeigner(String text) {
    assertEquals(text, ForeignerNumber.parse(text).digits());
    assertEquals(ForeignerNumber.parse(text), ForeignerNumber.parse(text));
    assertEquals(ForeignerNumber.parse(text).hashCode(), ForeignerNumber.parse(text).hashCode());
    assertEquals("ForeignerNumber[***]", ForeignerNumber.parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'',                    FOREIGNER_NUMBER_LENGTH",
    "123456789012345678901, FOREIGNER_NUMBER_LENGTH",
    "12 34,                 FOREIGNER_NUMBER_DIGITS",
    "A1234,                 FOREIGNER_NUMBER_DIGITS",
    "１２３,                FOREIGNER_NUMBER_DIGITS",
  })
  void refusesOtherTextsForAForeigner(String text, PersonRefusal refusal) {
    assertEquals(refusal, ForeignerNumber.tryParse(text).refusal().orElse(null));
    RefusedException thrown =
        assertThrows(RefusedException.class, () -> ForeignerNumber.parse(text));
    assertEquals(refusal.sentence().en(), thrown.getMessage());
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789", "0123456789-001", "0123456789001", "A01.02.03", "1"})
  void takesSeveralCodesForAnOrganisation(String text) {
    assertEquals(text, OrganisationCode.parse(text).text());
    assertEquals(OrganisationCode.parse(text), OrganisationCode.parse(text));
    assertEquals(OrganisationCode.parse(text).hashCode(), OrganisationCode.parse(text).hashCode());
    assertEquals("OrganisationCode[***]", OrganisationCode.parse(text).toString());
  }

  @ParameterizedTest
  @CsvSource({
    "'',                                   ORGANISATION_CODE_LENGTH",
    "123456789012345678901234567890123456, ORGANISATION_CODE_LENGTH",
    "0123 456,                             ORGANISATION_CODE_CHARACTERS",
    "a123,                                 ORGANISATION_CODE_CHARACTERS",
    "-123,                                 ORGANISATION_CODE_CHARACTERS",
    "123-,                                 ORGANISATION_CODE_CHARACTERS",
    "1--2,                                 ORGANISATION_CODE_CHARACTERS",
    "Đ123,                                 ORGANISATION_CODE_CHARACTERS",
  })
  void refusesOtherTextsForAnOrganisation(String text, PersonRefusal refusal) {
    assertEquals(refusal, OrganisationCode.tryParse(text).refusal().orElse(null));
    RefusedException thrown =
        assertThrows(RefusedException.class, () -> OrganisationCode.parse(text));
    assertEquals(refusal.sentence().en(), thrown.getMessage());
  }

  @Test
  void isNotTakenForACitizensNumber() {
    String digits = "001099012345";
    Object foreigner = ForeignerNumber.parse(digits);
    assertNotEquals(foreigner, PersonalNumber.parse(digits));
    assertNotEquals(foreigner, OrganisationCode.parse(digits));
  }

  @Test
  void givesEveryRefusalAWordAndTwoSentencesWithoutPersonalData() {
    for (PersonRefusal refusal : PersonRefusal.values()) {
      assertEquals(refusal.code().replace('-', '_').toUpperCase(Locale.ROOT), refusal.name());
      assertFalse(refusal.sentence().en().equals(refusal.sentence().vi()));
      assertEquals("refused: " + refusal.code(), new Parsed.Refused<>(refusal).toString());
    }
  }
}
