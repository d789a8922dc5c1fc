package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldComparisonTest {

  @ParameterizedTest
  @CsvSource({
    "PERSONAL_NUMBER, 001099012345, '001 099 012 345', SAME",
    "PERSONAL_NUMBER, 001099012345, 001099012346, DIFFERENT",
    "PERSONAL_NUMBER, 001099012345, 099012345, DIFFERENT",
    "DOCUMENT_NUMBER, 001099012345, 099012345, COMPATIBLE",
    "DOCUMENT_NUMBER, 099012345, 001099012345, COMPATIBLE",
    "DOCUMENT_NUMBER, c1234567, C1234567<, SAME",
    "BIRTH_DATE, 1990-01-31, 1990-01-31, SAME",
    "BIRTH_DATE, 1990-01-31, 1990, COMPATIBLE",
    "BIRTH_DATE, 1990-01-31, 1991, DIFFERENT",
    "BIRTH_DATE, XXXX, XXXX, COMPATIBLE",
    "EXPIRY_DATE, none, none, SAME",
    "EXPIRY_DATE, none, 2033-01-31, DIFFERENT",
    "SEX, MALE, Nam, SAME",
    "SEX, FEMALE, MALE, DIFFERENT",
    "SEX, FEMALE, UNSPECIFIED, COMPATIBLE",
    "ETHNICITY, Kinh, KINH, SAME",
    "ETHNICITY, Kinh, Tày, DIFFERENT",
    "RESIDENCE, 'Phường Hòa Hải, Đà Nẵng', 'phường  Hoà Hải, Đà Nẵng', SAME",
    "RESIDENCE, 'Phường Hòa Hải, Đà Nẵng', 'PHUONG HOA HAI, DA NANG', COMPATIBLE",
    "RESIDENCE, 'Phường Hòa Hải, Đà Nẵng', 'Phường Hoá Hải, Đà Nẵng', DIFFERENT",
    "RELIGION, -, ., DIFFERENT",
    "NATIONALITY, VNM, Việt Nam, SAME",
    "NATIONALITY, VNM, Lào, DIFFERENT",
    "NATIONALITY, D<<, Germany, SAME",
    "NATIONALITY, VNM, Kinh, DIFFERENT",
    "NATIONALITY, Không rõ, KHÔNG RÕ, SAME",
    "NAME, Nguyễn Văn Hòa, NGUYỄN VĂN HOÀ, SAME",
    "NAME, Nguyễn Văn Hòa, NGUYEN VAN HOA, COMPATIBLE",
    "NAME, Nguyễn Văn Hùng, Nguyễn Văn Hưng, DIFFERENT",
    "NAME, Nguyễn Văn Hòa, Nguyễn Hòa, DIFFERENT",
    "NAME, Nguyễn Văn Hòa, 123, DIFFERENT",
    "FATHER, ---, '---', SAME",
    "SEX, FEMALE, Khác, DIFFERENT",
    "BIRTH_DATE, 1990-01-31, không rõ, DIFFERENT",
  })
  void comparesByForm(IdentityField field, String one, String other, Agreement agreement) {
    assertEquals(agreement, compare(field, one, other).agreement());
    assertEquals(agreement, compare(field, other, one).agreement());
  }

  private static FieldComparison compare(IdentityField field, String one, String other) {
    return IdentityRecord.empty()
        .with(IdentitySource.DG1, field, one)
        .with(IdentitySource.QR, field, other)
        .compare(field);
  }

  @Test
  void hasNothingToCompareWithLessThanTwoStatements() {
    IdentityRecord record =
        IdentityRecord.empty().with(IdentitySource.QR, IdentityField.NAME, "Lê Thị Hoa");
    FieldComparison one = record.compare(IdentityField.NAME);
    assertEquals(Agreement.ONLY_ONE, one.agreement());
    assertEquals(Agreement.ONLY_ONE, one.agreementOf(IdentitySource.QR));
    assertEquals(Agreement.ONLY_ONE, one.between(IdentitySource.QR, IdentitySource.DG1));
    assertEquals(Agreement.ONLY_ONE, record.compare(IdentityField.SEX).agreement());
    assertTrue(record.compare(IdentityField.SEX).statements().isEmpty());
    assertEquals(1, record.comparisons().size());
    assertTrue(record.differences().isEmpty());
  }

  @Test
  void takesTheWorstOfAllPairs() {
    IdentityRecord record =
        IdentityRecord.empty()
            .with(IdentitySource.DG1, IdentityField.BIRTH_DATE, "1990")
            .with(IdentitySource.DG13, IdentityField.BIRTH_DATE, "1990-01-31")
            .with(IdentitySource.QR, IdentityField.BIRTH_DATE, "1990-01-30")
            .with(IdentitySource.DG1, IdentityField.SEX, "MALE")
            .with(IdentitySource.QR, IdentityField.SEX, "MALE");
    FieldComparison born = record.compare(IdentityField.BIRTH_DATE);
    assertEquals(Agreement.DIFFERENT, born.agreement());
    assertEquals(Agreement.COMPATIBLE, born.agreementOf(IdentitySource.DG1));
    assertEquals(Agreement.DIFFERENT, born.agreementOf(IdentitySource.QR));
    assertEquals(Agreement.COMPATIBLE, born.between(IdentitySource.DG1, IdentitySource.DG13));
    List<FieldComparison> differences = record.differences();
    assertEquals(1, differences.size());
    assertEquals(IdentityField.BIRTH_DATE, differences.get(0).field());
    assertEquals(2, record.comparisons().size());
  }

  @Test
  void readsTypedValues() {
    IdentityRecord record =
        IdentityRecord.empty()
            .with(IdentitySource.QR, IdentityField.BIRTH_DATE, "1990-01")
            .with(IdentitySource.QR, IdentityField.EXPIRY_DATE, "none")
            .with(IdentitySource.QR, IdentityField.SEX, "FEMALE")
            .with(IdentitySource.QR, IdentityField.PERSONAL_NUMBER, "001199012345");
    assertEquals(
        PartialDate.ofMonth(1990, 1),
        record.date(IdentitySource.QR, IdentityField.BIRTH_DATE).orElse(null));
    assertFalse(record.date(IdentitySource.QR, IdentityField.EXPIRY_DATE).isPresent());
    assertEquals(Sex.FEMALE, record.sex(IdentitySource.QR).orElse(null));
    assertEquals(
        "001199012345",
        record.personalNumber(IdentitySource.QR).map(PersonalNumber::digits).orElse(null));
    assertFalse(record.personalNumber(IdentitySource.DG1).isPresent());
  }

  @Test
  void isMasked() {
    String text = compare(IdentityField.NAME, "Lê Thị Hoa", "Lê Thị Mai").toString();
    assertEquals("FieldComparison[NAME, DIFFERENT]", text);
  }
}
