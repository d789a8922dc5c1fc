package io.dinhdanh.validation.qr;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.card.CardKind;
import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardQrTest {

  private static final String CARD_2021 =
      "079195123654|024681357|Quách Thoại Vy|07031995|Nữ|12/3 Ngõ Trăng, Phường Mây, Quận Gió,"
          + " Hồ Chí Minh|15082021";
  private static final String CARD_2024 =
      "079195123654||Quách Thoại Vy|07031995|Nữ|12/3 Ngõ Trăng, Phường Mây, Hồ Chí Minh"
          + "|15082024||||";

  @Test
  void readsACardOf2021() {
    CardQr card = read(CARD_2021);
    assertEquals("079195123654", card.number().digits());
    assertEquals(Optional.of("024681357"), card.oldNumber());
    assertEquals("Quách Thoại Vy", card.name());
    assertEquals("1995-03-07", card.born().iso());
    assertEquals(Optional.of(Sex.FEMALE), card.sex());
    assertTrue(card.address().startsWith("12/3 Ngõ Trăng, Phường Mây"));
    assertEquals(Optional.of(LocalDate.of(2021, 8, 15)), card.issued());
    assertEquals(CardKind.CCCD_CHIP, card.kind());
    assertEquals(List.of(Expiry.on(LocalDate.of(2035, 3, 7))), card.expiryCandidates());
    assertTrue(card.extras().isEmpty());
    assertEquals(7, card.fieldCount());
    assertEquals(Set.of(), card.warnings());
  }

  @Test
  void readsACardOf2024WithItsEmptyFields() {
    CardQr card = read(CARD_2024);
    assertEquals(Optional.empty(), card.oldNumber());
    assertEquals(CardKind.CAN_CUOC, card.kind());
    assertEquals(11, card.fieldCount());
    assertEquals(4, card.extras().size());
    card.extras().forEach(extra -> assertEquals(QrExtra.Guess.EMPTY, extra.guess()));
    assertEquals(Set.of(), card.warnings());
  }

  @Test
  void guessesTheExtrasWithCare() {
    CardQr card = read(CARD_2024.replace("||||", "|079195123650|Quách Văn Núi|Lê Thị Suối|a1"));
    List<QrExtra> extras = card.extras();
    assertEquals(new QrExtra(7, QrExtra.Guess.CANCELLED_NUMBER, "079195123650"), extras.get(0));
    assertEquals(QrExtra.Guess.PARENT_NAME, extras.get(1).guess());
    assertEquals(QrExtra.Guess.PARENT_NAME, extras.get(2).guess());
    assertEquals(QrExtra.Guess.UNKNOWN, extras.get(3).guess());
    assertEquals(Set.of(QrWarning.EXTRAS_UNCONFIRMED), card.warnings());
    assertEquals("QrExtra[8, PARENT_NAME]", extras.get(1).toString());
    assertFalse(
        card.identity().value(IdentitySource.QR, IdentityField.FATHER).isPresent(),
        "a guess is no statement");
  }

  @Test
  void aChildOfTheNewCardHasNoPortrait() {
    String child = "079322123654||Quách Thoại Mây|07032022|Nữ|Hồ Chí Minh|15082024||||";
    assertEquals(CardKind.CAN_CUOC_UNDER_6, read(child).kind());
  }

  @Test
  void givesTheKeysOfTheChip() {
    CardQr card = read(CARD_2021);
    List<AccessKey> keys = card.accessKeys();
    assertEquals(2, keys.size());
    PersonalNumber number = PersonalNumber.parse("079195123654");
    assertEquals(
        AccessKey.candidates(number, card.born(), List.of(Expiry.on(LocalDate.of(2035, 3, 7)))),
        keys);
  }

  @Test
  void statesAnIdentity() {
    var stated = read(CARD_2021).identity().of(IdentitySource.QR);
    assertEquals("079195123654", stated.get(IdentityField.PERSONAL_NUMBER));
    assertEquals("1995-03-07", stated.get(IdentityField.BIRTH_DATE));
    assertEquals("FEMALE", stated.get(IdentityField.SEX));
    assertEquals("2021-08-15", stated.get(IdentityField.ISSUE_DATE));
    assertEquals("024681357", stated.get(IdentityField.OLD_NUMBER));
    assertEquals(7, stated.size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\n", "\r\n", "\r", "\t ", " \n\n", "\0"})
  void endsOfScannersDoNotMatter(String end) {
    assertEquals(Set.of(), read(CARD_2021 + end).warnings());
    assertEquals(Set.of(), read("\ufeff " + CARD_2024 + end).warnings());
    assertEquals(read(CARD_2021).identity(), read(CARD_2021.replace("|", " | ") + end).identity());
  }

  @Test
  void composedAndDecomposedAreOne() {
    String decomposed = Normalizer.normalize(CARD_2021, Normalizer.Form.NFD);
    assertEquals(read(CARD_2021).identity(), read(decomposed).identity());
    assertEquals(Set.of(), read(decomposed).warnings());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "07031995 > 00001995 > BIRTH_DATE_PARTIAL",
        "07031995 > 1995 > BIRTH_DATE_PARTIAL",
        "07031995 > 07/03/1995 > DATE_FORM",
        "07031995 > 07031996 > BIRTH_YEAR_DIFFERS",
        "024681357 > 079195123650 > ",
        "024681357 > 12345 > OLD_NUMBER_FORM",
        "|Nữ| > |Nam| > SEX_DIFFERS",
        "|Nữ| > |Nu| > ",
        "|Nữ| > |N\ufffd| > SEX_UNREADABLE REPLACEMENT_CHARACTER",
        "|Nữ| > |?| > SEX_UNREADABLE",
        "Thoại > Tho\ufffdi > REPLACEMENT_CHARACTER",
        "|15082021 > | > NO_ISSUE_DATE",
        "|15082021 > |15082021| > FIELD_COUNT",
        "|15082021 > |15081994 > ISSUED_BEFORE_BIRTH KIND_CONTRADICTED",
        "|15082021 > |15082024 > KIND_CONTRADICTED",
        "|024681357| > | > SIX_FIELDS"
      })
  void unusualTextsAreReadWithAWarning(String part, String other, String warnings) {
    String text = CARD_2021.replace(part, other);
    EnumSet<QrWarning> expected = EnumSet.noneOf(QrWarning.class);
    for (String warning : warnings == null ? new String[0] : warnings.split(" ")) {
      expected.add(QrWarning.valueOf(warning));
    }
    assertEquals(expected, read(text).warnings());
  }

  @Test
  void anEmptyAddressIsANote() {
    CardQr card = read(CARD_2021.replaceAll("\\|12/3.*\\|", "||"));
    assertEquals(Set.of(QrWarning.NO_ADDRESS), card.warnings());
    assertEquals(QrWarning.Grade.NOTE, QrWarning.NO_ADDRESS.grade());
    assertEquals("no-address", QrWarning.NO_ADDRESS.reason().code());
  }

  @Test
  void withoutADateOfIssueThereAreNoExpiries() {
    CardQr card = read(CARD_2021.replace("15082021", ""));
    assertEquals(List.of(), card.expiryCandidates());
    assertEquals(1, card.accessKeys().size(), "the card access number is left");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "'' > QR_EMPTY",
        "'  \n' > QR_EMPTY",
        "DN4797933160001|4e677579e1bb856e20c381|07/03/1995|2|56c5a9|79 - 014|... >"
            + " QR_HEALTH_INSURANCE",
        "7933160001|4E677579E1BB856E|1995|1|x > QR_HEALTH_INSURANCE",
        "https://vneid.gov.vn/card?id=079195123654 > QR_URL",
        "www.gov.vn > QR_URL",
        "otpauth://totp/x > QR_URL",
        "{\"id\":\"079195123654\"} > QR_JSON",
        "[1,2] > QR_JSON",
        "00020101021138540010A00000072701240006970436011079195123650208QRIBFTTA53037045802VN63041A2B"
            + " > QR_PAYMENT",
        "BEGIN:VCARD > QR_CONTACT",
        "WIFI:S:mang;T:WPA;P:x;; > QR_CONTACT",
        "mailto:a@b.vn > QR_CONTACT",
        "IDVNM1951236540079195123654<<4 > QR_MRZ",
        "P<VNMQUACH<<THOAI<VY<<<<<<<<<<<<<<<<<<<<<<<< > QR_MRZ",
        "079195123654,024681357,Quách Thoại Vy,07031995,Nữ > QR_SEPARATOR",
        "079195123654;;Quách Thoại Vy;07031995;Nữ;Thôn Mây;15082021 > QR_SEPARATOR",
        "CCCD: 079195123654|CMND: 024681357 > QR_LABELLED",
        "Số CCCD=079195123654 > QR_LABELLED",
        "079195123654 > QR_FIELDS",
        "a|b|c|d|e > QR_FIELDS",
        "079195123654,024681357,Quách Thoại Vy > QR_FIELDS",
        "1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17 > QR_FIELDS"
      })
  void otherCodesAreRefusedByName(String text, QrRefusal refusal) {
    assertEquals(Optional.of(refusal), CardQr.tryParse(text).refusal());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "079195123654 > 07919512365 > QR_NUMBER",
        "079195123654 > 07919512365O > QR_NUMBER",
        "079195123654 > 003195123654 > QR_NUMBER",
        "079195123654 > '' > QR_NUMBER",
        "Quách Thoại Vy > '' > QR_NAME",
        "Quách Thoại Vy > 12345 > QR_NAME",
        "07031995 > 31021995 > QR_BIRTH_DATE",
        "07031995 > 01131990 > QR_BIRTH_DATE",
        "07031995 > 29021995 > QR_BIRTH_DATE",
        "07031995 > 00000000 > QR_BIRTH_DATE",
        "07031995 > '' > QR_BIRTH_DATE",
        "07031995 > 19950307 > QR_BIRTH_DATE",
        "15082021 > 31022021 > QR_ISSUE_DATE",
        "15082021 > 2021 > QR_ISSUE_DATE",
        "15082021 > x > QR_ISSUE_DATE"
      })
  void brokenFieldsAreRefusedByName(String part, String other, QrRefusal refusal) {
    assertEquals(Optional.of(refusal), CardQr.tryParse(CARD_2021.replace(part, other)).refusal());
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0007", "\n", "\u0085", "\0"})
  void controlCharactersInsideAreRefused(String control) {
    String text = CARD_2021.replace("Thoại", "Tho" + control + "ại");
    assertEquals(Optional.of(QrRefusal.QR_CONTROL_CHARACTER), CardQr.tryParse(text).refusal());
  }

  @Test
  void bytesAreReadStrictly() {
    assertEquals(
        read(CARD_2021).identity(),
        CardQr.tryParse(CARD_2021.getBytes(StandardCharsets.UTF_8)).orThrow().identity());
    byte[] windows = CARD_2021.getBytes(Charset.forName("windows-1258"));
    assertEquals(Optional.of(QrRefusal.QR_BYTES), CardQr.tryParse(windows).refusal());
    byte[] cut = CARD_2021.getBytes(StandardCharsets.UTF_8);
    cut[cut.length - 20] = (byte) 0xe1;
    assertEquals(Optional.of(QrRefusal.QR_BYTES), CardQr.tryParse(cut).refusal());
    assertEquals(Optional.of(QrRefusal.QR_LENGTH), CardQr.tryParse(new byte[5000]).refusal());
    assertEquals(Optional.of(QrRefusal.QR_LENGTH), CardQr.tryParse("1".repeat(5000)).refusal());
  }

  @Test
  void showsNothingOfThePerson() {
    String shown = read(CARD_2021).toString();
    assertEquals("CardQr[CCCD_CHIP, 7 fields, []]", shown);
  }

  @ParameterizedTest
  @EnumSource(QrRefusal.class)
  void everyRefusalHasItsSentences(QrRefusal refusal) {
    assertTrue(refusal.code().startsWith("qr-"));
    assertFalse(refusal.sentence().vi().isEmpty());
  }

  @Test
  void readsThousandsOfInventedCards() {
    Random random = new Random(11);
    String[] names = {"Quách", "Thoại", "Nghiêm", "Đỗ", "Ẩn", "Hoà", "Y'Băng", "Út"};
    for (int i = 0; i < 3000; i++) {
      LocalDate born = LocalDate.of(1940, 1, 1).plusDays(random.nextInt(23_000));
      LocalDate issued = LocalDate.of(2021, 2, 1).plusDays(random.nextInt(2000));
      boolean woman = random.nextBoolean();
      int century = (born.getYear() - 1900) / 100 * 2 + (woman ? 1 : 0);
      String number =
          String.format(
              Locale.ROOT,
              "079%d%02d%06d",
              century,
              born.getYear() % 100,
              random.nextInt(1_000_000));
      String name = names[random.nextInt(8)] + " " + names[random.nextInt(8)];
      String date = born.format(DateTimeFormatter.ofPattern("ddMMyyyy"));
      String day = issued.format(DateTimeFormatter.ofPattern("ddMMyyyy"));
      String tail = issued.isBefore(LocalDate.of(2024, 7, 1)) ? "" : "||||";
      String text =
          String.join("|", number, "", name, date, woman ? "Nữ" : "Nam", "Thôn " + i, day) + tail;
      if (issued.isBefore(born)) {
        continue;
      }
      CardQr card = read(text);
      assertEquals(number, card.number().digits());
      assertEquals(name, card.name());
      assertEquals(Optional.of(born), card.born().date());
      assertEquals(Optional.of(issued), card.issued());
      assertEquals(Set.of(), card.warnings());
      assertTrue(card.kind().hasCitizenChip());
      assertFalse(card.expiryCandidates().isEmpty());
    }
  }

  private static CardQr read(String text) {
    return CardQr.tryParse(text).orThrow();
  }
}
