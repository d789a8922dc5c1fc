package io.dinhdanh.validation.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.Phonenumber;
import io.dinhdanh.core.text.RefusedException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

  private static final PhoneNumberUtil ORACLE = PhoneNumberUtil.getInstance();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0912345678", "912345678", "+84912345678", "84912345678", "0084912345678",
        "+84 (0) 912 345 678", "+84 0912345678", "+840912345678", "840912345678", "00840912345678",
        "091.234.5678", "091-234-5678", "(091) 2345678", "(+84) 912345678", "+(84)912345678",
        "091/2345678", " 0912345678\r\n", "0912\u00a0345\u00a0678", "0912\u2013345\u2013678"
      })
  void readsEveryUsualForm(String text) {
    PhoneNumber number = PhoneNumber.tryParse(text).orThrow();
    assertEquals("+84912345678", number.e164());
    assertEquals("0912345678", number.national());
    assertEquals("0912 345 678", number.readable());
    assertFalse(number.migrated());
    assertEquals(Optional.of(number.e164()), oracle(text), "libphonenumber agrees");
    assertEquals(number, PhoneNumber.tryParse(number.e164()).orThrow());
    assertEquals(number, PhoneNumber.tryParse(number.national()).orThrow());
    assertEquals(number, PhoneNumber.tryParse(number.readable()).orThrow());
  }

  @ParameterizedTest
  @CsvSource({
    "'', PHONE_LENGTH",
    "+, PHONE_LENGTH",
    "091234567, PHONE_LENGTH",
    "09123456789, PHONE_LENGTH",
    "+8491234567, PHONE_LENGTH",
    "+0912345678, PHONE_COUNTRY",
    "+14155550123, PHONE_COUNTRY",
    "+0084912345678, PHONE_LENGTH",
    "00912345678, PHONE_LENGTH",
    "000912345678, PHONE_LENGTH",
    "123456789012345, PHONE_LENGTH",
    "0242345678, PHONE_PREFIX",
    "0501234567, PHONE_PREFIX",
    "0992345678, PHONE_PREFIX",
    "0912345678x, PHONE_CHARACTER",
    "tel:0912345678, PHONE_CHARACTER",
    "0912345678;0987654321, PHONE_CHARACTER",
    "+84+912345678, PHONE_CHARACTER",
    "0+84912345678, PHONE_CHARACTER",
    "０９１２３４５６７８, PHONE_CHARACTER",
    "01662345678, PHONE_OLD",
    "+841662345678, PHONE_OLD",
    "1662345678, PHONE_LENGTH",
    "01302345678, PHONE_LENGTH"
  })
  void refusesEverythingElse(String text, PhoneRefusal refusal) {
    assertEquals(Optional.of(refusal), PhoneNumber.tryParse(text).refusal());
    RefusedException thrown =
        assertThrows(RefusedException.class, () -> PhoneNumber.tryParse(text).orThrow());
    assertFalse(!text.isEmpty() && String.valueOf(thrown.getMessage()).contains(text + " "));
  }

  @Test
  void refusesEndlessText() {
    String spaces = " ".repeat(100_000);
    assertEquals(Optional.of(PhoneRefusal.PHONE_LENGTH), PhoneNumber.tryParse(spaces).refusal());
  }

  @ParameterizedTest
  @CsvSource({
    "0162, 032", "0163, 033", "0164, 034", "0165, 035", "0166, 036", "0167, 037", "0168, 038",
    "0169, 039", "0120, 070", "0121, 079", "0122, 077", "0126, 076", "0128, 078", "0123, 083",
    "0124, 084", "0125, 085", "0127, 081", "0129, 082", "0186, 056", "0188, 058", "0199, 059"
  })
  void movesOldNumbersOnRequestAndMarksThem(String old, String present) {
    PhoneNumber moved = PhoneNumber.tryParseMigrating(old + "2345678").orThrow();
    assertEquals(present + "2345678", moved.national());
    assertTrue(moved.migrated());
    assertEquals(LocalDate.of(2018, 9, 15), moved.prefix().since());
    assertEquals(InUse.NO, moved.prefix().inUseOn(LocalDate.of(2018, 9, 14)));
    assertEquals(InUse.YES, moved.prefix().inUseOn(LocalDate.of(2018, 9, 15)));
    assertEquals(moved, PhoneNumber.tryParse(present + "2345678").orThrow());
    assertFalse(PhoneNumber.tryParseMigrating(present + "2345678").orThrow().migrated());
  }

  @Test
  void agreesWithLibphonenumberOnEveryPrefix() {
    Random random = new Random(84);
    int accepted = 0;
    for (int prefix = 0; prefix < 10_000; prefix++) {
      String first = String.format(Locale.ROOT, "%04d%05d", prefix, random.nextInt(100_000));
      for (String text : new String[] {"0" + first, "+84" + first, "84" + first, "0084" + first}) {
        accepted += agrees(text) ? 1 : 0;
      }
      agrees(first);
      agrees("0" + first.substring(0, 8));
      agrees("0" + first + random.nextInt(10));
    }
    assertTrue(accepted > 15_000, accepted + " accepted");
  }

  @Test
  @Tag("thorough")
  void agreesWithLibphonenumberOnEveryPrefixOfSixDigits() {
    Random random = new Random(86);
    int accepted = 0;
    for (int prefix = 0; prefix < 1_000_000; prefix++) {
      String text = String.format(Locale.ROOT, "0%06d%03d", prefix, random.nextInt(1000));
      accepted += agrees(text) ? 1 : 0;
    }
    assertTrue(accepted > 300_000, accepted + " accepted");
  }

  @Test
  void agreesWithLibphonenumberOnRandomDigits() {
    Random random = new Random(85);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "+84" : "");
      int length = 7 + random.nextInt(7);
      for (int j = 0; j < length; j++) {
        text.append(random.nextInt(10)).append(random.nextInt(8) == 0 ? " " : "");
      }
      agrees(text.toString());
    }
  }

  @ParameterizedTest
  @CsvSource({
    "0321234567, 2018-09-14, NO",
    "0321234567, 2018-09-15, YES",
    "0912345678, 1990-01-01, UNKNOWN",
    "0912345678, 2018-09-15, YES",
    "0871234567, 2018-09-15, UNKNOWN",
    "0871234567, 2022-10-26, YES",
    "0559123456, 2020-01-01, UNKNOWN",
    "0301234567, 2026-11-20, UNKNOWN",
    "0311234567, 2026-11-21, YES",
    "0511234567, 2018-09-15, UNKNOWN",
    "0951234567, 2018-09-15, UNKNOWN"
  })
  void saysOnlyWhatTheSourcesSayOfADay(String number, LocalDate day, InUse expected) {
    assertEquals(expected, PhoneNumber.tryParse(number).orThrow().prefix().inUseOn(day));
  }

  @Test
  void everyPrefixIsKnownFromSomeDayOn() {
    assertEquals(59, PhoneNumber.prefixes().size());
    LocalDate moves = LocalDate.of(2018, 9, 15);
    LocalDate state = LocalDate.of(2026, 11, 21);
    for (PhonePrefix prefix : PhoneNumber.prefixes()) {
      assertTrue(prefix.since() == null || prefix.since().equals(moves), prefix.digits());
      assertEquals(InUse.YES, prefix.inUseOn(state), prefix.digits());
    }
    long dated = PhoneNumber.prefixes().stream().filter(prefix -> prefix.since() != null).count();
    assertEquals(21, dated);
  }

  @Test
  void isNotPrintedAndComparesByItsDigits() {
    PhoneNumber number = PhoneNumber.tryParse("0912345678").orThrow();
    assertEquals("PhoneNumber[not shown]", number.toString());
    assertNotEquals(number, PhoneNumber.tryParse("0912345679").orThrow());
    assertEquals(number.hashCode(), PhoneNumber.tryParse("+84 912345678").orThrow().hashCode());
  }

  private static boolean agrees(String text) {
    Optional<String> ours = PhoneNumber.tryParse(text).value().map(PhoneNumber::e164);
    assertEquals(oracle(text), ours, text);
    return ours.isPresent();
  }

  private static Optional<String> oracle(String text) {
    try {
      Phonenumber.PhoneNumber number = ORACLE.parse(text, "VN");
      boolean mobile =
          ORACLE.isValidNumberForRegion(number, "VN")
              && ORACLE.getNumberType(number) == PhoneNumberUtil.PhoneNumberType.MOBILE;
      return mobile
          ? Optional.of(ORACLE.format(number, PhoneNumberUtil.PhoneNumberFormat.E164))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
