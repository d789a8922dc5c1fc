package io.dinhdanh.nfc.trust;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** A date of issue as a stretch of time: it is a day of the issuer's zone, UTC+14 to UTC-12. */
final class IssueDay {

  private static final long HOURS_EARLY = 14;
  private static final long HOURS_LATE = 12;

  private IssueDay() {}

  static Instant begin(LocalDate day) {
    return day.atStartOfDay().minusHours(HOURS_EARLY).toInstant(ZoneOffset.UTC);
  }

  static Instant end(LocalDate day) {
    return day.plusDays(1).atStartOfDay().plusHours(HOURS_LATE).toInstant(ZoneOffset.UTC);
  }

  /** Tells whether the day and a stretch of time have an instant in common. */
  static boolean overlaps(LocalDate day, Instant from, Instant to) {
    return !end(day).isBefore(from) && !begin(day).isAfter(to);
  }
}
