package io.dinhdanh.core.card;

import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Six-digit dates, year first. ICAO Doc 9303-3 §4.8 gives the form and the fillers for what is
 * unknown of a date of birth, and leaves the century open.
 */
final class MrzDates {

  /** What Vietnam prints on cards that never expire. */
  static final String NEVER = "991231";

  private static final int UNKNOWN = -1;
  private static final int WRONG = -2;
  private static final int CENTURY = 100;

  private MrzDates() {}

  /**
   * A date of birth. Without a known year it is put into the latest century in which nobody is born
   * after the given day.
   *
   * @param known the year of birth by another source; used where it has the same last two digits
   *     and is not to come
   * @return empty if the characters are no date
   */
  static Optional<PartialDate> birth(String text, LocalDate today, OptionalInt known) {
    int year = pair(text, 0);
    int month = pair(text, 2);
    int day = pair(text, 4);
    if (year == UNKNOWN && month != WRONG && day != WRONG) {
      return Optional.of(PartialDate.unknown());
    }
    if (year < 0) {
      return Optional.empty();
    }
    int latest = latest(year, today.getYear());
    boolean agrees = known.isPresent() && known.getAsInt() % CENTURY == year;
    Optional<PartialDate> birth = date(agrees ? known.getAsInt() : latest, month, day);
    if (isBorn(birth, today)) {
      return birth;
    }
    Optional<PartialDate> other = date(latest, month, day);
    return isBorn(other, today) ? other : date(latest - CENTURY, month, day);
  }

  private static boolean isBorn(Optional<PartialDate> birth, LocalDate today) {
    return birth.flatMap(PartialDate::earliest).filter(day -> !day.isAfter(today)).isPresent();
  }

  /**
   * A date of expiry, put into the hundred years around a day: valid documents expire within the
   * next fifty, and older ones are read too.
   *
   * @return empty if the characters are no whole date
   */
  static Optional<LocalDate> expiry(String text, LocalDate today) {
    int year = pair(text, 0);
    if (year < 0) {
      return Optional.empty();
    }
    int latest = latest(year, today.getYear() + CENTURY / 2);
    return date(latest, pair(text, 2), pair(text, 4)).flatMap(PartialDate::date);
  }

  /** The characters of a date of birth. */
  static String write(PartialDate birth) {
    OptionalInt year = birth.year();
    OptionalInt last = year.isPresent() ? OptionalInt.of(year.getAsInt() % CENTURY) : year;
    return pair(last) + pair(birth.month()) + pair(birth.day());
  }

  /** The characters of an expiry. */
  static String write(Expiry expiry) {
    return expiry instanceof Expiry.On on ? write(PartialDate.of(on.day())) : NEVER;
  }

  private static String pair(OptionalInt part) {
    return part.isPresent() ? String.format(Locale.ROOT, "%02d", part.getAsInt()) : "<<";
  }

  private static int pair(String text, int at) {
    char tens = text.charAt(at);
    char ones = text.charAt(at + 1);
    if (tens == '<' && ones == '<') {
      return UNKNOWN;
    }
    return isDigit(tens) && isDigit(ones) ? (tens - '0') * 10 + ones - '0' : WRONG;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static int latest(int lastTwoDigits, int notAfter) {
    return notAfter - Math.floorMod(notAfter - lastTwoDigits, CENTURY);
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    if (month == UNKNOWN && day != WRONG) {
      return Optional.of(PartialDate.ofYear(year));
    }
    if (month < 1 || month > 12 || day == WRONG) {
      return Optional.empty();
    }
    if (day == UNKNOWN) {
      return Optional.of(PartialDate.ofMonth(year, month));
    }
    boolean real = day >= 1 && day <= YearMonth.of(year, month).lengthOfMonth();
    return real ? Optional.of(PartialDate.ofDay(year, month, day)) : Optional.empty();
  }
}
