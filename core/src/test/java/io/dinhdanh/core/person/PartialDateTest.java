package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.text.RefusedException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "31011990,   1990-01-31",
    "31/01/1990, 1990-01-31",
    "31-01-1990, 1990-01-31",
    "31.01.1990, 1990-01-31",
    "1/2/1990,   1990-02-01",
    "29022000,   2000-02-29",
    "01/1990,    1990-01",
    "1/1990,     1990-01",
    "00011990,   1990-01",
    "00/01/1990, 1990-01",
    "1990,       1990",
    "00001990,   1990",
    "00/00/1990, 1990",
    "00/1990,    1990",
  })
  void readsVietnameseForms(String text, String iso) {
    assertEquals(iso, PartialDate.parseVietnamese(text).iso());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "31022000",
        "30/02/2000",
        "29021900",
        "01131990",
        "01/13/1990",
        "32011990",
        "31/04/1990",
        "0000",
        "00000000",
        "15001990",
        "15/00/1990",
        "01010000"
      })
  void refusesImpossibleDays(String text) {
    assertEquals(
        PersonRefusal.DATE_IMPOSSIBLE, PartialDate.tryParseVietnamese(text).refusal().orElse(null));
    assertThrows(RefusedException.class, () -> PartialDate.parseVietnamese(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-",
        "1",
        "199",
        "19900",
        "1990-01-31",
        "310190",
        "3101990",
        "310119900",
        "31/01-1990",
        "31/01/90",
        "31//1990",
        "/01/1990",
        "31/01/1990 ",
        " 31/01/1990",
        "031/01/1990",
        "31/01/01990",
        "31:01:1990",
        "ngày 31",
        "３１０１１９９０",
        "3101199O",
        "31/01/1990/",
        "1/2/3/1990",
        "XXXX"
      })
  void refusesOtherForms(String text) {
    RefusedException thrown =
        assertThrows(RefusedException.class, () -> PartialDate.parseVietnamese(text));
    assertEquals(PersonRefusal.DATE_FORM, thrown.refusal());
    assertEquals(PersonRefusal.DATE_FORM.sentence().en(), thrown.getMessage());
  }

  @ParameterizedTest
  @CsvSource({
    "1990-01-31, DAY",
    "1990-01,    MONTH",
    "1990,       YEAR",
    "0007-02-03, DAY",
    "XXXX,       UNKNOWN"
  })
  void printsTheIsoTextItReads(String iso, PartialDate.Precision precision) {
    PartialDate date = PartialDate.parseIso(iso);
    assertEquals(iso, date.iso());
    assertEquals(precision, date.precision());
  }

  @Test
  void readsTheBasicIsoForm() {
    assertEquals(PartialDate.ofDay(1990, 1, 31), PartialDate.parseIso("19900131"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1990-02-30",
        "1990-13",
        "1990-00",
        "1990-01-00",
        "1990-00-01",
        "0000",
        "0000-01-01",
        "19900230",
        "31011990",
        "01012010"
      })
  void refusesImpossibleIsoDays(String text) {
    assertEquals(
        PersonRefusal.DATE_IMPOSSIBLE, PartialDate.tryParseIso(text).refusal().orElse(null));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "none",
        "90",
        "199O",
        "1990-1",
        "1990/01",
        "1990-01-3",
        "1990-01/31",
        "1990-0131",
        "199001",
        "1990-01-31T00:00",
        "xxxx",
        "XXXX-XX",
        "-990",
        "+990",
        "1990--1-31",
        "-1990101"
      })
  void refusesOtherIsoForms(String text) {
    assertEquals(PersonRefusal.DATE_FORM, PartialDate.tryParseIso(text).refusal().orElse(null));
  }

  @Test
  void acceptsExactlyTheDaysOfTheCalendar() {
    for (int year = 1896; year <= 2104; year++) {
      for (int month = 0; month <= 14; month++) {
        for (int day = 1; day <= 33; day++) {
          String text = String.format(Locale.ROOT, "%02d%02d%04d", day, month, year);
          assertEquals(exists(year, month, day), accepted(text), text);
        }
      }
    }
  }

  private static boolean accepted(String text) {
    return PartialDate.tryParseVietnamese(text).value().isPresent();
  }

  private static boolean exists(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day).getYear() == year;
    } catch (DateTimeException e) {
      return false;
    }
  }

  @Test
  void refusesPartsOutsideTheCalendar() {
    assertThrows(RefusedException.class, () -> PartialDate.ofYear(0));
    assertThrows(RefusedException.class, () -> PartialDate.ofYear(10_000));
    assertThrows(RefusedException.class, () -> PartialDate.ofMonth(1990, 0));
    assertThrows(RefusedException.class, () -> PartialDate.ofMonth(1990, -1));
    assertThrows(RefusedException.class, () -> PartialDate.ofDay(1990, 1, 0));
    assertThrows(RefusedException.class, () -> PartialDate.ofDay(1990, 0, 1));
    assertThrows(RefusedException.class, () -> PartialDate.ofDay(1990, 1, -1));
    assertThrows(RefusedException.class, () -> PartialDate.of(LocalDate.of(-44, 3, 15)));
  }

  @ParameterizedTest
  @CsvSource({
    "1990-01-31, 1990-01-31, SAME",
    "1990-01,    1990-01,    SAME",
    "1990,       1990,       SAME",
    "1990-01-31, 1990-01,    COMPATIBLE",
    "1990-01-31, 1990,       COMPATIBLE",
    "1990-01,    1990,       COMPATIBLE",
    "1990-01-31, XXXX,       COMPATIBLE",
    "XXXX,       XXXX,       COMPATIBLE",
    "1990-01-31, 1990-01-30, DIFFERENT",
    "1990-01-31, 1990-02,    DIFFERENT",
    "1990-01-31, 1991,       DIFFERENT",
    "1990,       1991,       DIFFERENT"
  })
  void comparesPartByPart(String one, String other, Agreement agreement) {
    assertEquals(agreement, PartialDate.parseIso(one).agreement(PartialDate.parseIso(other)));
    assertEquals(agreement, PartialDate.parseIso(other).agreement(PartialDate.parseIso(one)));
  }

  @ParameterizedTest
  @CsvSource({
    "2010-06-15, 2024-06-14, 13, 13",
    "2010-06-15, 2024-06-15, 14, 14",
    "2010-06-15, 2010-06-15, 0,  0",
    "2004-02-29, 2018-02-28, 13, 13",
    "2004-02-29, 2018-03-01, 14, 14",
    "2010-06,    2024-06-14, 13, 14",
    "2010-06,    2024-06-30, 14, 14",
    "2010,       2024-12-30, 13, 14",
    "2010,       2024-12-31, 14, 14",
    "2024,       2024-05-05, 0,  0"
  })
  void tellsTheAgeAsFarAsItIsSettled(String born, String on, int least, int greatest) {
    PartialDate date = PartialDate.parseIso(born);
    LocalDate day = LocalDate.parse(on);
    assertEquals(OptionalInt.of(least), date.leastAgeOn(day));
    assertEquals(OptionalInt.of(greatest), date.greatestAgeOn(day));
    assertEquals(least == greatest ? OptionalInt.of(least) : OptionalInt.empty(), date.ageOn(day));
  }

  @Test
  void knowsNoAgeBeforeBirthOrOfTheUnknown() {
    LocalDate day = LocalDate.of(2024, 1, 1);
    for (PartialDate date : new PartialDate[] {PartialDate.unknown(), PartialDate.ofYear(2025)}) {
      assertEquals(OptionalInt.empty(), date.leastAgeOn(day));
      assertEquals(OptionalInt.empty(), date.greatestAgeOn(day));
      assertEquals(OptionalInt.empty(), date.ageOn(day));
    }
  }

  @Test
  void agesAsTheCalendarDoes() {
    Random random = new Random(7);
    for (int i = 0; i < 20_000; i++) {
      LocalDate born = LocalDate.ofEpochDay(random.nextInt(60_000) - 25_000);
      LocalDate on = born.plusDays(random.nextInt(40_000));
      assertEquals(
          OptionalInt.of((int) ChronoUnit.YEARS.between(born, on)), PartialDate.of(born).ageOn(on));
    }
  }

  @Test
  void hasPartsAndBounds() {
    PartialDate month = PartialDate.ofMonth(2024, 2);
    assertEquals(OptionalInt.of(2024), month.year());
    assertEquals(OptionalInt.of(2), month.month());
    assertEquals(OptionalInt.empty(), month.day());
    assertFalse(month.date().isPresent());
    assertEquals(LocalDate.of(2024, 2, 1), month.earliest().orElse(null));
    assertEquals(LocalDate.of(2024, 2, 29), month.latest().orElse(null));
    assertEquals(LocalDate.of(2024, 12, 31), PartialDate.ofYear(2024).latest().orElse(null));
    assertFalse(PartialDate.unknown().earliest().isPresent());
    assertFalse(PartialDate.unknown().latest().isPresent());
    assertEquals(LocalDate.of(2024, 2, 3), PartialDate.ofDay(2024, 2, 3).date().orElse(null));
  }

  @Test
  void isMasked() {
    assertEquals("PartialDate[DAY]", PartialDate.ofDay(1990, 1, 31).toString());
    assertTrue(PartialDate.tryParseIso("1990-01-31").toString().indexOf("1990") < 0);
  }
}
