package io.dinhdanh.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.MrzCheckDigit.Kind;
import io.dinhdanh.core.person.Agreement;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.Sex;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class MrzTest {

  static final List<String> ALL = Specimens.ALL;

  @ParameterizedTest
  @FieldSource("ALL")
  void everySpecimenFits(String zone) {
    Mrz mrz = Mrz.parse(zone);
    assertTrue(mrz.checkDigitsFit());
    assertTrue(mrz.checkDigits().stream().allMatch(MrzCheckDigit::fits));
    assertEquals(zone, mrz.text());
    assertEquals(zone, String.join("", mrz.lines()));
  }

  @Test
  void readsThePassportOfTheStandard() {
    Mrz mrz = Mrz.parse(Specimens.TD3);
    assertEquals(MrzFormat.TD3, mrz.format());
    assertEquals("P", mrz.documentCode());
    assertEquals("UTO", mrz.issuer());
    assertEquals("UTO", mrz.nationality());
    assertEquals("L898902C3", mrz.documentNumber());
    assertEquals("ZE184226B", mrz.optionalData());
    assertEquals("", mrz.secondOptionalData());
    assertEquals(new MrzName("ERIKSSON", "ANNA MARIA", false), mrz.name());
    assertEquals(Optional.of(Sex.FEMALE), mrz.sex());
    assertEquals(Optional.of(PartialDate.ofDay(1974, 8, 12)), mrz.birthDate(Specimens.TODAY));
    assertEquals(Optional.of(Expiry.on(LocalDate.of(2012, 4, 15))), mrz.expiry(Specimens.TODAY));
    assertEquals(Optional.empty(), mrz.personalNumber());
    assertEquals(Agreement.ONLY_ONE, mrz.numberAgreement());
    assertEquals(
        List.of(
            Kind.DOCUMENT_NUMBER,
            Kind.BIRTH_DATE,
            Kind.EXPIRY_DATE,
            Kind.OPTIONAL_DATA,
            Kind.COMPOSITE),
        mrz.checkDigits().stream().map(MrzCheckDigit::kind).collect(Collectors.toList()));
  }

  @Test
  void readsTheSmallerDocumentsOfTheStandard() {
    for (String zone : List.of(Specimens.TD1, Specimens.TD2)) {
      Mrz mrz = Mrz.parse(zone);
      assertEquals("I", mrz.documentCode());
      assertEquals("UTO", mrz.issuer());
      assertEquals("UTO", mrz.nationality());
      assertEquals("D23145890", mrz.documentNumber());
      assertEquals("", mrz.optionalData());
      assertEquals("", mrz.secondOptionalData());
      assertEquals("ERIKSSON ANNA MARIA", mrz.name().natural());
      assertEquals(Optional.of(Sex.FEMALE), mrz.sex());
      assertEquals(Optional.of(PartialDate.ofDay(1974, 8, 12)), mrz.birthDate(Specimens.TODAY));
      assertEquals(4, mrz.checkDigits().size());
    }
  }

  @Test
  void readsDocumentNumbersThatOverflow() {
    for (String zone : List.of(Specimens.TD1_LONG_NUMBER, Specimens.TD2_LONG_NUMBER)) {
      Mrz mrz = Mrz.parse(zone);
      assertEquals("D23145890734", mrz.documentNumber());
      assertEquals("", mrz.optionalData());
      MrzCheckDigit digit = mrz.checkDigits().get(0);
      assertEquals(new MrzCheckDigit(Kind.DOCUMENT_NUMBER, '9', '9', true), digit);
      assertEquals(Optional.of(PartialDate.ofDay(1934, 7, 12)), mrz.birthDate(Specimens.TODAY));
    }
  }

  @Test
  void readsTheCardOfVietnam() {
    Mrz mrz = Mrz.parse(Specimens.CARD);
    assertEquals("ID", mrz.documentCode());
    assertEquals("VNM", mrz.issuer());
    assertEquals("099012347", mrz.documentNumber());
    assertEquals("001099012347", mrz.personalNumber().orElseThrow().digits());
    assertEquals(Agreement.SAME, mrz.numberAgreement());
    assertEquals(new MrzName("NGUYEN", "VAN AN", false), mrz.name());
    assertEquals("NGUYEN VAN AN", mrz.name().natural());
    assertEquals(Optional.of(Expiry.on(LocalDate.of(2039, 3, 15))), mrz.expiry(Specimens.TODAY));
    assertEquals(
        List.of(
            Kind.DOCUMENT_NUMBER,
            Kind.BIRTH_DATE,
            Kind.EXPIRY_DATE,
            Kind.PERSONAL_NUMBER,
            Kind.COMPOSITE),
        mrz.checkDigits().stream().map(MrzCheckDigit::kind).collect(Collectors.toList()));
  }

  @Test
  void readsACardThatNeverExpires() {
    Mrz mrz = Mrz.parse(Specimens.CARD_FOR_LIFE);
    assertEquals(Optional.of(Expiry.never()), mrz.expiry(Specimens.TODAY));
    assertEquals(Optional.of(Sex.FEMALE), mrz.sex());
  }

  @Test
  void readsThePersonalNumberInAPassport() {
    Mrz mrz = Mrz.parse(Specimens.PASSPORT);
    assertEquals("092199004321", mrz.personalNumber().orElseThrow().digits());
    assertEquals(Agreement.ONLY_ONE, mrz.numberAgreement());
    assertEquals("C7654321", mrz.documentNumber());
  }

  @Test
  void seesThatTheNumbersOfACardDiffer() {
    Mrz mrz = Mrz.parse(Specimens.CARD.replace("IDVNM099012347", "IDVNM099012348"));
    assertEquals(Agreement.DIFFERENT, mrz.numberAgreement());
    assertFalse(mrz.checkDigitsFit());
  }

  @Test
  void aNumberOfNoPlaceIsNone() {
    Mrz mrz = Mrz.parse(Specimens.CARD.replace("1001099012347", "1003099012347"));
    assertEquals(Optional.empty(), mrz.personalNumber());
    assertEquals(Agreement.SAME, mrz.numberAgreement());
  }

  @Test
  void wrongDigitsAreEvidence() {
    Mrz mrz = Mrz.parse(Specimens.CARD.replace("9903159M", "9903158M"));
    List<Kind> failing =
        mrz.checkDigits().stream()
            .filter(digit -> !digit.fits())
            .map(MrzCheckDigit::kind)
            .collect(Collectors.toList());
    assertFalse(mrz.checkDigitsFit());
    assertEquals(List.of(Kind.BIRTH_DATE, Kind.COMPOSITE), failing);
    assertEquals(new MrzCheckDigit(Kind.BIRTH_DATE, '8', '9', false), mrz.checkDigits().get(1));
  }

  @Test
  void aPassportMayHaveAFillerForTheCheckDigitOfNoOptionalData() {
    String empty = "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C36UTO7408122F1204159";
    assertTrue(Mrz.parse(empty + "<<<<<<<<<<<<<<<8").checkDigitsFit());
    assertTrue(Mrz.parse(empty + "<<<<<<<<<<<<<<08").checkDigitsFit());
    String used = Specimens.TD3.substring(0, 86) + "<" + Specimens.TD3.charAt(87);
    assertFalse(Mrz.parse(used).checkDigits().get(3).fits());
  }

  @Test
  void readsLinesAndBytes() {
    for (String zone : ALL) {
      Mrz mrz = Mrz.parse(zone);
      for (String ending : List.of("\n", "\r\n", "\r")) {
        String lines = String.join(ending, mrz.lines());
        assertEquals(mrz, Mrz.parse(lines));
        assertEquals(mrz, Mrz.parse(lines + ending));
        byte[] bytes = (lines + ending).getBytes(StandardCharsets.US_ASCII);
        assertEquals(mrz, Mrz.tryParse(bytes).orThrow());
      }
      assertEquals(
          mrz, Mrz.parse(mrz.lines().get(0) + "\n" + zone.substring(mrz.lines().get(0).length())));
    }
  }

  @Test
  void keepsTheTextItWasGiven() {
    assertSame(Specimens.CARD, Mrz.parse(Specimens.CARD).text());
  }

  @Test
  void statesAnIdentity() {
    Mrz mrz = Mrz.parse(Specimens.CARD);
    IdentityRecord record = mrz.identity(IdentitySource.DG1, Specimens.TODAY);
    assertEquals(
        Map.of(
            IdentityField.PERSONAL_NUMBER, "001099012347",
            IdentityField.NAME, "NGUYEN VAN AN",
            IdentityField.BIRTH_DATE, "1999-03-15",
            IdentityField.SEX, "MALE",
            IdentityField.NATIONALITY, "VNM",
            IdentityField.DOCUMENT_NUMBER, "099012347",
            IdentityField.DOCUMENT_CODE, "ID",
            IdentityField.ISSUER, "VNM",
            IdentityField.EXPIRY_DATE, "2039-03-15"),
        record.of(IdentitySource.DG1));
    assertEquals(
        Optional.of("none"),
        Mrz.parse(Specimens.CARD_FOR_LIFE)
            .identity(IdentitySource.MRZ, Specimens.TODAY)
            .value(IdentitySource.MRZ, IdentityField.EXPIRY_DATE));
  }

  @Test
  void leavesOutWhatCannotBeRead() {
    String zone =
        Specimens.CARD
            .replace("9903159M3903157", "<<<<<<9Z3913157")
            .replace("NGUYEN<<VAN<AN", "<<<<<<<<<<<<<<");
    Map<IdentityField, String> fields =
        Mrz.parse(zone).identity(IdentitySource.MRZ, Specimens.TODAY).of(IdentitySource.MRZ);
    assertFalse(fields.containsKey(IdentityField.BIRTH_DATE));
    assertFalse(fields.containsKey(IdentityField.EXPIRY_DATE));
    assertFalse(fields.containsKey(IdentityField.SEX));
    assertFalse(fields.containsKey(IdentityField.NAME));
    assertTrue(fields.containsKey(IdentityField.PERSONAL_NUMBER));
  }

  @Test
  void saysNothingPersonal() {
    for (String zone : ALL) {
      Mrz mrz = Mrz.parse(zone);
      assertEquals("Mrz[" + mrz.format() + "]", mrz.toString());
      assertFalse(mrz.name().toString().contains(mrz.name().primary()));
      assertEquals("DOCUMENT_NUMBER fits", mrz.checkDigits().get(0).toString());
    }
    String wrong = Specimens.CARD.replace("<<2", "<<3");
    assertEquals("Mrz[TD1, check digits do not fit]", Mrz.parse(wrong).toString());
  }

  @Test
  void isAValue() {
    assertEquals(Mrz.parse(Specimens.TD3), Mrz.parse(Specimens.TD3));
    assertEquals(Mrz.parse(Specimens.TD3).hashCode(), Mrz.parse(Specimens.TD3).hashCode());
    assertNotEquals(Mrz.parse(Specimens.TD3), Mrz.parse(Specimens.PASSPORT));
    assertNotEquals(Mrz.parse(Specimens.TD3), new Object());
  }
}
