package io.dinhdanh.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MrzDatesTest {

  private static final OptionalInt UNKNOWN = OptionalInt.empty();

  @ParameterizedTest
  @CsvSource({
    "420712, 1942-07-12",
    "261121, 2026-11-21",
    "261122, 1926-11-22",
    "270101, 1927-01-01",
    "000229, 2000-02-29",
    "9003<<, 1990-03",
    "90<<<<, 1990",
    "90<<15, 1990",
    "26<<<<, 2026",
    "27<<<<, 1927",
    "2612<<, 1926-12",
    "<<<<<<, XXXX",
    "<<0115, XXXX",
    "<<<<15, XXXX",
  })
  void readsBirths(String text, String iso) {
    assertEquals(
        Optional.of(PartialDate.parseIso(iso)), MrzDates.birth(text, Specimens.TODAY, UNKNOWN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "900001", "901301", "900100", "900132", "900229", "900431", "9O0101", "90010A", "9<0101",
        "<90101", "900<01", "90010<", "90<<3<", "<<0A15", "<<013<", "ABCDEF",
      })
  void readsNoOtherBirths(String text) {
    assertEquals(Optional.empty(), MrzDates.birth(text, Specimens.TODAY, UNKNOWN));
  }

  @Test
  void thePersonalNumberTellsTheCentury() {
    assertEquals(born(1920, 5, 1), MrzDates.birth("200501", Specimens.TODAY, year(1920)));
    assertEquals(born(2020, 5, 1), MrzDates.birth("200501", Specimens.TODAY, year(2020)));
    assertEquals(born(2020, 5, 1), MrzDates.birth("200501", Specimens.TODAY, year(1921)));
    assertEquals(born(2020, 5, 1), MrzDates.birth("200501", Specimens.TODAY, year(2120)));
    assertEquals(born(1926, 12, 1), MrzDates.birth("261201", Specimens.TODAY, year(2026)));
    assertEquals(born(2000, 2, 29), MrzDates.birth("000229", Specimens.TODAY, year(1900)));
  }

  @Test
  void everyDayOfAHundredYearsIsReadBack() {
    for (int back = 0; back < 36_524; back++) {
      LocalDate day = Specimens.TODAY.minusDays(back);
      String text = MrzDates.write(PartialDate.of(day));
      assertEquals(
          Optional.of(PartialDate.of(day)), MrzDates.birth(text, Specimens.TODAY, UNKNOWN));
    }
  }

  @Test
  void everyExpiryOfAHundredYearsIsReadBack() {
    LocalDate first = LocalDate.of(1977, 1, 1);
    for (LocalDate day = first; day.getYear() < 2077; day = day.plusDays(1)) {
      String text = MrzDates.write(Expiry.on(day));
      assertEquals(Optional.of(day), MrzDates.expiry(text, Specimens.TODAY));
    }
    assertEquals("991231", MrzDates.write(Expiry.never()));
  }

  @Test
  void anExpiryIsAWholeDay() {
    for (String text : List.of("3103<<", "31<<<<", "<<<<<<", "310229", "A10228", "31022<")) {
      assertEquals(Optional.empty(), MrzDates.expiry(text, Specimens.TODAY));
    }
  }

  private static OptionalInt year(int year) {
    return OptionalInt.of(year);
  }

  private static Optional<PartialDate> born(int year, int month, int day) {
    return Optional.of(PartialDate.ofDay(year, month, day));
  }
}
