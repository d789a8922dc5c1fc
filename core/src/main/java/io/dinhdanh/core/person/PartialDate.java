package io.dinhdanh.core.person;

import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.RefusedException;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A date of which the day, or the month too, or everything may be unknown: people exist whose
 * documents give only the year of birth, and ICAO 9303-3 §4.8 allows for it. Immutable.
 */
public final class PartialDate {

  /** How much of a date is known. */
  public enum Precision {
    /** Nothing. */
    UNKNOWN,
    /** The year. */
    YEAR,
    /** The year and the month. */
    MONTH,
    /** The whole date. */
    DAY
  }

  private static final PartialDate UNKNOWN = new PartialDate(0, 0, 0);

  private final int year;
  private final int month;
  private final int day;

  private PartialDate(int year, int month, int day) {
    this.year = year;
    this.month = month;
    this.day = day;
  }

  /**
   * A date of which nothing is known.
   *
   * @return the unknown date
   */
  public static PartialDate unknown() {
    return UNKNOWN;
  }

  /**
   * A date of which only the year is known.
   *
   * @param year 1 to 9999
   * @return the date
   * @throws RefusedException if there is no such year
   */
  public static PartialDate ofYear(int year) {
    return checked(year, 0, 0).orThrow();
  }

  /**
   * A date of which the day is unknown.
   *
   * @param year 1 to 9999
   * @param month 1 to 12
   * @return the date
   * @throws RefusedException if there is no such month
   */
  public static PartialDate ofMonth(int year, int month) {
    return month == 0 ? impossible().orThrow() : checked(year, month, 0).orThrow();
  }

  /**
   * A date that is known.
   *
   * @param year 1 to 9999
   * @param month 1 to 12
   * @param day 1 to the last day of the month
   * @return the date
   * @throws RefusedException if there is no such day; it is never rolled over into the next month
   */
  public static PartialDate ofDay(int year, int month, int day) {
    return day == 0 ? impossible().orThrow() : checked(year, month, day).orThrow();
  }

  /**
   * A date that is known.
   *
   * @param date the date, in the years 1 to 9999
   * @return the same date
   * @throws RefusedException if the year is outside
   */
  public static PartialDate of(LocalDate date) {
    return ofDay(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /**
   * Reads the text that {@link #iso} prints: {@code 1990-01-31}, {@code 1990-01}, {@code 1990}, or
   * {@code XXXX} for the unknown date (ISO 8601-1, ISO 8601-2 §8). {@code 19900131} is also read.
   *
   * @param text the date
   * @return the date
   * @throws RefusedException if the text is no such date; the message holds no part of it
   */
  public static PartialDate parseIso(String text) {
    return tryParseIso(text).orThrow();
  }

  /**
   * Reads what {@link #parseIso} reads, without throwing.
   *
   * @param text the date
   * @return the date, or the reason why the text is none
   */
  public static Parsed<PartialDate> tryParseIso(String text) {
    return PartialDateText.iso(text);
  }

  /**
   * Reads a date as Vietnamese documents and people write it: {@code 31011990}, {@code 31/01/1990}
   * or {@code 31/1/1990} (or with hyphens or dots), {@code 01/1990}, {@code 1990}. A day, or day
   * and month, of zeros is unknown: {@code 00001990} is the year alone.
   *
   * @param text the date
   * @return the date
   * @throws RefusedException if the text is no such date; the message holds no part of it
   */
  public static PartialDate parseVietnamese(String text) {
    return tryParseVietnamese(text).orThrow();
  }

  /**
   * Reads what {@link #parseVietnamese} reads, without throwing.
   *
   * @param text the date
   * @return the date, or the reason why the text is none
   */
  public static Parsed<PartialDate> tryParseVietnamese(String text) {
    return PartialDateText.vietnamese(text);
  }

  /** The date of these parts, 0 standing for an unknown month or day. */
  static Parsed<PartialDate> checked(int year, int month, int day) {
    boolean possible =
        year >= 1 && year <= 9999 && month >= 0 && month <= 12 && isDayOf(year, month, day);
    return possible ? new Parsed.Accepted<>(new PartialDate(year, month, day)) : impossible();
  }

  private static boolean isDayOf(int year, int month, int day) {
    int last = month == 0 ? 0 : YearMonth.of(year, month).lengthOfMonth();
    return day >= 0 && day <= last;
  }

  private static Parsed<PartialDate> impossible() {
    return new Parsed.Refused<>(PersonRefusal.DATE_IMPOSSIBLE);
  }

  /**
   * How much of this date is known.
   *
   * @return the precision
   */
  public Precision precision() {
    if (year == 0) {
      return Precision.UNKNOWN;
    }
    if (month == 0) {
      return Precision.YEAR;
    }
    return day == 0 ? Precision.MONTH : Precision.DAY;
  }

  /**
   * The year.
   *
   * @return 1 to 9999, if known
   */
  public OptionalInt year() {
    return known(year);
  }

  /**
   * The month.
   *
   * @return 1 to 12, if known
   */
  public OptionalInt month() {
    return known(month);
  }

  /**
   * The day of the month.
   *
   * @return 1 to 31, if known
   */
  public OptionalInt day() {
    return known(day);
  }

  private static OptionalInt known(int part) {
    return part == 0 ? OptionalInt.empty() : OptionalInt.of(part);
  }

  /**
   * The date, if all of it is known.
   *
   * @return the whole date
   */
  public Optional<LocalDate> date() {
    return day == 0 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
  }

  /**
   * The first day that this date may be.
   *
   * @return the first day of the known year or month, or the date itself; empty if unknown
   */
  public Optional<LocalDate> earliest() {
    return year == 0
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, Math.max(month, 1), Math.max(day, 1)));
  }

  /**
   * The last day that this date may be.
   *
   * @return the last day of the known year or month, or the date itself; empty if unknown
   */
  public Optional<LocalDate> latest() {
    if (year == 0) {
      return Optional.empty();
    }
    YearMonth last = YearMonth.of(year, month == 0 ? 12 : month);
    return Optional.of(day == 0 ? last.atEndOfMonth() : last.atDay(day));
  }

  /**
   * The age in completed years of one born on this date, if what is known settles it. Who was born
   * on 29 February is a year older on 1 March of a common year.
   *
   * @param on the day for which the age is asked
   * @return the age; empty if it may be one of two or more, or the birth lies after that day
   */
  public OptionalInt ageOn(LocalDate on) {
    OptionalInt least = leastAgeOn(on);
    return least.equals(greatestAgeOn(on)) ? least : OptionalInt.empty();
  }

  /**
   * The least age that one born on this date can have: what a minimum age is held against.
   *
   * @param on the day for which the age is asked
   * @return completed years; empty if the date is unknown or lies after that day
   */
  public OptionalInt leastAgeOn(LocalDate on) {
    Optional<LocalDate> earliest = earliest();
    Optional<LocalDate> latest = latest();
    if (!earliest.isPresent() || !latest.isPresent() || earliest.get().isAfter(on)) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(latest.get().isAfter(on) ? 0 : years(latest.get(), on));
  }

  /**
   * The greatest age that one born on this date can have.
   *
   * @param on the day for which the age is asked
   * @return completed years; empty if the date is unknown or lies after that day
   */
  public OptionalInt greatestAgeOn(LocalDate on) {
    Optional<LocalDate> earliest = earliest();
    return earliest.isPresent() && !earliest.get().isAfter(on)
        ? OptionalInt.of(years(earliest.get(), on))
        : OptionalInt.empty();
  }

  private static int years(LocalDate birth, LocalDate on) {
    return Period.between(birth, on).getYears();
  }

  /**
   * Compares with another date part by part.
   *
   * @param other the other date
   * @return {@link Agreement#DIFFERENT} if a part that both know differs, {@link Agreement#SAME} if
   *     both know the same parts, else {@link Agreement#COMPATIBLE}; an unknown date is compatible
   *     with every date and the same as none
   */
  public Agreement agreement(PartialDate other) {
    if (contradict(year, other.year)
        || contradict(month, other.month)
        || contradict(day, other.day)) {
      return Agreement.DIFFERENT;
    }
    return year != 0 && equals(other) ? Agreement.SAME : Agreement.COMPATIBLE;
  }

  private static boolean contradict(int part, int other) {
    return part != 0 && other != 0 && part != other;
  }

  /**
   * The date as ISO 8601 text.
   *
   * @return {@code 1990-01-31}, {@code 1990-01}, {@code 1990}, or {@code XXXX} if unknown
   */
  public String iso() {
    return PartialDateText.iso(year, month, day);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PartialDate that
        && year == that.year
        && month == that.month
        && day == that.day;
  }

  @Override
  public int hashCode() {
    return (year * 13 + month) * 32 + day;
  }

  /** Masked: tells how much is known, not what; {@link #iso} prints the date. */
  @Override
  public String toString() {
    return "PartialDate[" + precision() + "]";
  }
}
