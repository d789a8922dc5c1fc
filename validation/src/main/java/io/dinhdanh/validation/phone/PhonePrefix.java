package io.dinhdanh.validation.phone;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of mobile numbers.
 *
 * @param digits the digits after the leading zero: two for a whole network code, three or four for
 *     a part of one
 * @param since the first day on which such numbers are dialled, null if that was before 15
 *     September 2018
 */
public record PhonePrefix(String digits, @Nullable LocalDate since) {

  /**
   * Tells whether numbers with this prefix could be dialled on a day.
   *
   * @param day the day
   * @return false if the prefix came later
   */
  public boolean inUseOn(LocalDate day) {
    return since == null || !day.isBefore(since);
  }
}
