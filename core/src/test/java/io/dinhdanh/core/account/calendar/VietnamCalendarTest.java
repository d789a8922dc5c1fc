package io.dinhdanh.core.account.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnamCalendarTest {

  private final VietnamCalendar calendar = VietnamCalendar.standard();

  /** Every weekday off and every Saturday worked, as the government announced them. */
  @ParameterizedTest
  @CsvSource({
    "2022, 01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02, ''",
    "2023, 01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04, ''",
    "2024, 01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03, 05-04",
    "2025, 01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02, 04-26",
    "2026, 01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02,"
        + " 01-10 08-22"
  })
  void theAnnouncedYears(int year, String weekdaysOff, String saturdaysOn) {
    Set<String> off = new TreeSet<>();
    Set<String> on = new TreeSet<>();
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      boolean weekend = VietnamCalendar.weekend(day);
      if (!weekend && !calendar.isWorkingDay(day)) {
        off.add(day.toString().substring(5));
      } else if (weekend && calendar.isWorkingDay(day)) {
        on.add(day.toString().substring(5));
      }
    }
    assertEquals(weekdaysOff, String.join(" ", off));
    assertEquals(saturdaysOn, String.join(" ", on));
  }

  @Test
  void lunarDatesAgreeWithTheSky() {
    for (LunarYear year : LunarYear.all()) {
      assertEquals(MoonAndSun.lunarNewYear(year.year()), year.tet());
      assertEquals(MoonAndSun.hungKings(year.year()), year.hungKings());
    }
  }

  @Test
  void reachesBeyond2035() {
    assertEquals(2022, calendar.firstYear());
    assertTrue(calendar.lastYear() >= 2035);
  }

  @Test
  void tetOf2030ComesADayBeforeChinas() {
    assertFalse(calendar.isWorkingDay(LocalDate.of(2030, 1, 31)));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2030, 2, 4)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-02-13, 1, 2026-02-23",
    "2026-02-13, 3, 2026-02-25",
    "2024-04-26, 1, 2024-05-02",
    "2024-05-03, 1, 2024-05-04",
    "2026-11-20, 7, 2026-12-01",
    "2026-11-20, 0, 2026-11-20"
  })
  void countsWorkingDays(LocalDate received, int days, LocalDate last) {
    assertEquals(last, calendar.plusWorkingDays(received, days));
  }

  @Test
  void refusesAnAbsurdLimit() {
    LocalDate day = LocalDate.of(2026, 1, 5);
    assertThrows(IllegalArgumentException.class, () -> calendar.plusWorkingDays(day, -1));
    assertThrows(IllegalArgumentException.class, () -> calendar.plusWorkingDays(day, 367));
  }

  @Test
  void takesNewlyAnnouncedDays() {
    LocalDate culture = LocalDate.of(2026, 11, 24);
    LocalDate saturday = LocalDate.of(2026, 11, 28);
    VietnamCalendar changed = calendar.with(List.of(culture), List.of(saturday));
    assertTrue(calendar.isWorkingDay(culture));
    assertFalse(changed.isWorkingDay(culture));
    assertTrue(changed.isWorkingDay(saturday));
    List<LocalDate> far = List.of(LocalDate.of(2051, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> calendar.with(far, List.of()));
  }

  @Test
  void knowsOnlyWeekendsOutsideItsYears() {
    assertTrue(calendar.isWorkingDay(LocalDate.of(2051, 5, 1)));
    assertFalse(calendar.isWorkingDay(LocalDate.of(2021, 5, 1)));
  }
}
