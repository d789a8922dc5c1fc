package io.dinhdanh.core.account.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The public holidays of a year (Labour Code 2019 art. 112) and the days that replace them. */
final class PublicHolidays {

  private static final int DAYS_OF_TET = 5;

  /** Working days that the government gave in exchange for a Saturday. */
  static final List<LocalDate> SWAPPED_OFF =
      List.of(
          LocalDate.of(2024, 4, 29),
          LocalDate.of(2025, 5, 2),
          LocalDate.of(2026, 1, 2),
          LocalDate.of(2026, 8, 31));

  /** The Saturdays worked in exchange. */
  static final List<LocalDate> SWAPPED_ON =
      List.of(
          LocalDate.of(2024, 5, 4),
          LocalDate.of(2025, 4, 26),
          LocalDate.of(2026, 1, 10),
          LocalDate.of(2026, 8, 22));

  private PublicHolidays() {}

  /** The holidays of a year and the days that make up for those on a weekend (art. 111(3)). */
  static Set<LocalDate> daysOff(LunarYear lunar) {
    Set<LocalDate> holidays = holidays(lunar);
    Set<LocalDate> daysOff = new TreeSet<>(holidays);
    for (LocalDate holiday : holidays) {
      if (VietnamCalendar.weekend(holiday)) {
        daysOff.add(nextFree(holiday, daysOff));
      }
    }
    return daysOff;
  }

  private static Set<LocalDate> holidays(LunarYear lunar) {
    int year = lunar.year();
    Set<LocalDate> days = new TreeSet<>();
    days.add(LocalDate.of(year, 1, 1));
    for (int i = 0; i < DAYS_OF_TET; i++) {
      days.add(lunar.tet().plusDays(i - lunar.daysBefore()));
    }
    days.add(lunar.hungKings());
    days.add(LocalDate.of(year, 4, 30));
    days.add(LocalDate.of(year, 5, 1));
    LocalDate nationalDay = LocalDate.of(year, 9, 2);
    days.add(nationalDay);
    boolean monday = nationalDay.getDayOfWeek() == DayOfWeek.MONDAY;
    days.add(nationalDay.plusDays(monday ? 1 : -1));
    return days;
  }

  private static LocalDate nextFree(LocalDate holiday, Set<LocalDate> taken) {
    LocalDate day = holiday.plusDays(1);
    while (VietnamCalendar.weekend(day) || taken.contains(day)) {
      day = day.plusDays(1);
    }
    return day;
  }
}
