package io.dinhdanh.core.account.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The working days of Vietnam's offices: Monday to Friday without the public holidays of the Labour
 * Code 2019 art. 112, a holiday on a weekend being made up for on the next working day (art.
 * 111(3)), and with the days that the government swapped in 2024 to 2026.
 *
 * <p>Holidays are known for the years {@link #firstYear()} to {@link #lastYear()}; outside them
 * only weekends are off. Which five days Tết takes is announced each year: for years not yet
 * announced two days before and three from the new year on are expected. The 24th of November,
 * which the Politburo chose in January 2026 as a future holiday, is not counted, as no law that
 * makes it one was confirmed; {@link #with} adds it. Immutable.
 */
public final class VietnamCalendar implements BusinessCalendar {

  private static final VietnamCalendar STANDARD = standardCalendar();

  private final long firstDay;
  private final long lastDay;
  private final BitSet off;

  private VietnamCalendar(long firstDay, long lastDay, BitSet off) {
    this.firstDay = firstDay;
    this.lastDay = lastDay;
    this.off = off;
  }

  /**
   * The calendar with the holidays that this release knows.
   *
   * @return the shared instance
   */
  public static VietnamCalendar standard() {
    return STANDARD;
  }

  /**
   * This calendar with newly announced days.
   *
   * @param daysOff days that offices do not work, within the known years
   * @param workingDays days that they do work, such as a swapped Saturday, within the known years
   * @return a new calendar
   * @throws IllegalArgumentException if a day is outside the known years
   */
  public VietnamCalendar with(Collection<LocalDate> daysOff, Collection<LocalDate> workingDays) {
    BitSet changed = (BitSet) off.clone();
    daysOff.forEach(day -> changed.set(index(day)));
    workingDays.forEach(day -> changed.clear(index(day)));
    return new VietnamCalendar(firstDay, lastDay, changed);
  }

  /**
   * The first year whose holidays are known.
   *
   * @return the year
   */
  public int firstYear() {
    return LocalDate.ofEpochDay(firstDay).getYear();
  }

  /**
   * The last year whose holidays are known.
   *
   * @return the year
   */
  public int lastYear() {
    return LocalDate.ofEpochDay(lastDay).getYear();
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    long epochDay = day.toEpochDay();
    if (epochDay < firstDay || epochDay > lastDay) {
      return !weekend(day);
    }
    return !off.get((int) (epochDay - firstDay));
  }

  private int index(LocalDate day) {
    long epochDay = day.toEpochDay();
    if (epochDay < firstDay || epochDay > lastDay) {
      throw new IllegalArgumentException("holidays are known from 2022 to 2050 only");
    }
    return (int) (epochDay - firstDay);
  }

  private static VietnamCalendar standardCalendar() {
    List<LunarYear> years = LunarYear.all();
    LocalDate first = LocalDate.of(years.get(0).year(), 1, 1);
    LocalDate last = LocalDate.of(years.get(years.size() - 1).year(), 12, 31);
    Set<LocalDate> daysOff = new TreeSet<>();
    for (LunarYear year : years) {
      daysOff.addAll(PublicHolidays.daysOff(year));
    }
    BitSet off = new BitSet();
    for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
      off.set((int) (day.toEpochDay() - first.toEpochDay()), weekend(day) || daysOff.contains(day));
    }
    return new VietnamCalendar(first.toEpochDay(), last.toEpochDay(), off)
        .with(PublicHolidays.SWAPPED_OFF, PublicHolidays.SWAPPED_ON);
  }

  static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
