package io.dinhdanh.core.person;

import io.dinhdanh.core.text.Parsed;

/**
 * Reads and writes the texts of partial dates. No text is looked at beyond its first few
 * characters.
 */
final class PartialDateText {

  private static final String UNKNOWN = "XXXX";

  private static final int LONGEST = 10;
  private static final String SEPARATORS = "/-.";

  private PartialDateText() {}

  static Parsed<PartialDate> iso(String text) {
    return switch (text.length()) {
      case 4 ->
          text.equals(UNKNOWN)
              ? new Parsed.Accepted<>(PartialDate.unknown())
              : date(number(text, 0, 4), 0, 0);
      case 7 -> isHyphen(text, 4) ? month(number(text, 0, 4), number(text, 5, 7)) : refused();
      case 8 -> day(number(text, 0, 4), number(text, 4, 6), number(text, 6, 8));
      case 10 ->
          isHyphen(text, 4) && isHyphen(text, 7)
              ? day(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
              : refused();
      default -> refused();
    };
  }

  /** By hand: a formatter is read anew for each date, and a verification writes a dozen. */
  static String iso(int year, int month, int day) {
    if (year == 0) {
      return UNKNOWN;
    }
    StringBuilder text = new StringBuilder(LONGEST);
    write(year, 1000, text);
    if (month != 0) {
      write(month, 10, text.append('-'));
    }
    if (day != 0) {
      write(day, 10, text.append('-'));
    }
    return text.toString();
  }

  /** Writes a number from its digit of a place on. */
  private static void write(int number, int firstPlace, StringBuilder text) {
    for (int place = firstPlace; place > 0; place /= 10) {
      text.append((char) ('0' + number / place % 10));
    }
  }

  static Parsed<PartialDate> vietnamese(String text) {
    if (text.length() > LONGEST) {
      return refused();
    }
    int first = endOfDigits(text, 0);
    if (first == text.length()) {
      return unseparated(text);
    }
    int second = endOfDigits(text, first + 1);
    return second == text.length()
        ? monthAndYear(text, first)
        : dayMonthAndYear(text, first, second);
  }

  private static Parsed<PartialDate> unseparated(String text) {
    return switch (text.length()) {
      case 4 -> date(number(text, 0, 4), 0, 0);
      case 8 -> date(number(text, 4, 8), number(text, 2, 4), number(text, 0, 2));
      default -> refused();
    };
  }

  private static Parsed<PartialDate> monthAndYear(String text, int separator) {
    return isSeparator(text, separator) && text.length() - separator == 5
        ? date(number(text, separator + 1, text.length()), oneOrTwo(text, 0, separator), 0)
        : refused();
  }

  private static Parsed<PartialDate> dayMonthAndYear(String text, int first, int second) {
    boolean separated =
        isSeparator(text, first)
            && text.charAt(first) == text.charAt(second)
            && text.length() - second == 5;
    return separated
        ? date(
            number(text, second + 1, text.length()),
            oneOrTwo(text, first + 1, second),
            oneOrTwo(text, 0, first))
        : refused();
  }

  private static Parsed<PartialDate> month(int year, int month) {
    return month == 0 ? impossible() : date(year, month, 0);
  }

  private static Parsed<PartialDate> day(int year, int month, int day) {
    return month == 0 || day == 0 ? impossible() : date(year, month, day);
  }

  /** A date whose parts are numbers; a negative part was no number. */
  private static Parsed<PartialDate> date(int year, int month, int day) {
    return year < 0 || month < 0 || day < 0 ? refused() : PartialDate.checked(year, month, day);
  }

  private static int oneOrTwo(String text, int from, int to) {
    return to - from == 1 || to - from == 2 ? number(text, from, to) : -1;
  }

  /** The number that these digits write, or -1 if they are not all digits. */
  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      if (!Digits.is(text.charAt(i))) {
        return -1;
      }
      number = 10 * number + text.charAt(i) - '0';
    }
    return number;
  }

  private static int endOfDigits(String text, int from) {
    int end = from;
    while (end < text.length() && Digits.is(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isHyphen(String text, int index) {
    return text.charAt(index) == '-';
  }

  private static boolean isSeparator(String text, int index) {
    return SEPARATORS.indexOf(text.charAt(index)) >= 0;
  }

  private static Parsed<PartialDate> impossible() {
    return new Parsed.Refused<>(PersonRefusal.DATE_IMPOSSIBLE);
  }

  private static Parsed<PartialDate> refused() {
    return new Parsed.Refused<>(PersonRefusal.DATE_FORM);
  }
}
