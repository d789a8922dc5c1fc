package io.dinhdanh.core.report;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Instants as a clock in Vietnam shows them: UTC+7 all year, day before month. */
final class VietnamTime {

  private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm:ss '(GMT+7)'", Locale.ROOT);
  private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

  private VietnamTime() {}

  /** The instant, in ISO 8601 if it lies outside the years that people write. */
  static String of(Instant instant) {
    return instant.isBefore(FIRST) || instant.isAfter(LAST)
        ? instant.toString()
        : CLOCK.format(OffsetDateTime.ofInstant(instant, VIETNAM));
  }
}
