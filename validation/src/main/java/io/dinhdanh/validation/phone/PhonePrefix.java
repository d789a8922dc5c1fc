package io.dinhdanh.validation.phone;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The beginning of mobile numbers.
 *
 * @param digits the digits after the leading zero: two for a whole network code, three or four for
 *     a part of one
 * @param since the first day on which such numbers are dialled, null if it is not known
 * @param knownFrom the first day from which on they are known to be dialled: {@code since}, or the
 *     day of the source that lists the prefix
 */
public record PhonePrefix(String digits, @Nullable LocalDate since, LocalDate knownFrom) {

  /** Checks that all is there. */
  public PhonePrefix {
    Objects.requireNonNull(digits, "digits");
    Objects.requireNonNull(knownFrom, "knownFrom");
  }

  /**
   * Tells whether numbers with this prefix could be dialled on a day.
   *
   * @param day the day
   * @return unknown for days that no source speaks of
   */
  public InUse inUseOn(LocalDate day) {
    if (!day.isBefore(knownFrom)) {
      return InUse.YES;
    }
    return since == null ? InUse.UNKNOWN : InUse.NO;
  }
}
