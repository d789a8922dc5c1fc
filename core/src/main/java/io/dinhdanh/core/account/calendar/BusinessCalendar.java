package io.dinhdanh.core.account.calendar;

import java.time.LocalDate;

/** Tells working days from days off. Implementations are immutable and thread-safe. */
public interface BusinessCalendar {

  /**
   * Tells whether offices work on a day.
   *
   * @param day the day
   * @return true if it is a working day
   */
  boolean isWorkingDay(LocalDate day);

  /**
   * The day on which a time limit of working days ends. The day of receipt does not count (Civil
   * Code 2015 art. 147(2)).
   *
   * @param day the day of receipt
   * @param workingDays how many working days follow, 0 to 366
   * @return the last day of the limit
   * @throws IllegalArgumentException if the number of days is out of range
   */
  default LocalDate plusWorkingDays(LocalDate day, int workingDays) {
    if (workingDays < 0 || workingDays > 366) {
      throw new IllegalArgumentException("a time limit has 0 to 366 working days");
    }
    LocalDate last = day;
    for (int left = workingDays; left > 0; ) {
      last = last.plusDays(1);
      if (isWorkingDay(last)) {
        left--;
      }
    }
    return last;
  }
}
