package io.dinhdanh.nfc.trust;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * A time in the one form that certificates may have (RFC 5280 §4.1.2.5): {@code YYMMDDhhmmssZ} or
 * {@code YYYYMMDDhhmmssZ}. Read by hand, since a general reader makes a formatter for each.
 */
final class CertificateTime {

  private static final int UTC_TIME = 0x17;
  private static final int GENERALIZED_TIME = 0x18;
  private static final int FIRST_YEAR = 1950;

  private CertificateTime() {}

  /** The time, or null if it is written in another form. */
  static @Nullable Instant usual(Ber time) {
    boolean longYear = time.is(GENERALIZED_TIME);
    if (!longYear && !time.is(UTC_TIME)) {
      return null;
    }
    String text = new String(time.content(), StandardCharsets.US_ASCII);
    int year = longYear ? 4 : 2;
    if (text.length() != year + 11 || text.charAt(year + 10) != 'Z') {
      return null;
    }
    try {
      return read(text, year, longYear ? number(text, 0, 4) : fullYear(number(text, 0, 2)));
    } catch (DateTimeException | NumberFormatException e) {
      return null;
    }
  }

  /** Two digits mean 1950 to 2049. */
  private static int fullYear(int digits) {
    return digits + (digits < FIRST_YEAR % 100 ? 2000 : 1900);
  }

  private static Instant read(String text, int at, int year) {
    return LocalDateTime.of(
            year,
            number(text, at, 2),
            number(text, at + 2, 2),
            number(text, at + 4, 2),
            number(text, at + 6, 2),
            number(text, at + 8, 2))
        .toInstant(ZoneOffset.UTC);
  }

  private static int number(String text, int at, int count) {
    int number = 0;
    for (int i = at; i < at + count; i++) {
      char digit = text.charAt(i);
      if (digit < '0' || digit > '9') {
        throw new NumberFormatException("not a digit");
      }
      number = 10 * number + digit - '0';
    }
    return number;
  }
}
