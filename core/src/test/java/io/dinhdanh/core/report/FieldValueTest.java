package io.dinhdanh.core.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.Sex;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldValueTest {

  @ParameterizedTest
  @CsvSource({
    "1990-01-31, 31/01/1990",
    "1990-01, 01/1990",
    "1990, 1990",
    "1990-1-31, 1990-1-31",
    "31/01/1990, 31/01/1990",
    "1990-01-31x, 1990-01-31x",
    "'', ''"
  })
  void writesDatesAsCardsDo(String iso, String shown) {
    assertEquals(shown, FieldValue.plain(IdentityField.BIRTH_DATE, iso));
    assertEquals(iso, FieldValue.plain(IdentityField.RESIDENCE, iso));
  }

  @Test
  void saysNotionsInWords() {
    assertEquals(Optional.of(Sex.FEMALE.title()), FieldValue.words(IdentityField.SEX, "FEMALE"));
    assertEquals(Optional.empty(), FieldValue.words(IdentityField.SEX, "<script>"));
    assertEquals(
        "Không thời hạn",
        FieldValue.words(IdentityField.EXPIRY_DATE, "none").map(s -> s.vi()).orElse(""));
    assertEquals(Optional.empty(), FieldValue.words(IdentityField.ISSUE_DATE, "none"));
  }

  @Test
  void keepsShortNumbersTogether() {
    assertTrue(FieldValue.isExact(IdentityField.PERSONAL_NUMBER, "001090000018"));
    assertFalse(FieldValue.isExact(IdentityField.PERSONAL_NUMBER, "00109000001800109"));
    assertFalse(FieldValue.isExact(IdentityField.RESIDENCE, "x"));
  }

  @Test
  void showsInstantsAsAClockInVietnamOrAsTheyAre() {
    assertEquals(
        "01/01/2027 00:00:00 (GMT+7)", VietnamTime.of(Instant.parse("2026-12-31T17:00:00Z")));
    assertEquals(Instant.MAX.toString(), VietnamTime.of(Instant.MAX));
    assertEquals(Instant.MIN.toString(), VietnamTime.of(Instant.MIN));
  }
}
