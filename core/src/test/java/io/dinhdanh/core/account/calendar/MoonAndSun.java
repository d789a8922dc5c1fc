package io.dinhdanh.core.account.calendar;

import java.time.LocalDate;
import java.time.temporal.JulianFields;

/**
 * Vietnam's lunar calendar from astronomy, to hold the table of holidays against: new moons by J.
 * Meeus, Astronomical Algorithms (second edition) chapter 49, the sun's longitude by chapter 25.
 * The month that holds the winter solstice is the eleventh; a month without a principal term is
 * leap.
 */
final class MoonAndSun {

  private static final double DAYS_PER_MONTH = 29.530588861;
  private static final double VIETNAM = 7 / 24.0;
  private static final double CLOCK_AHEAD_OF_EARTH = 72 / 86400.0;

  private MoonAndSun() {}

  static LocalDate lunarNewYear(int year) {
    return date(month(year, 1));
  }

  static LocalDate hungKings(int year) {
    return date(month(year, 3)).plusDays(9);
  }

  private static LocalDate date(int moon) {
    return LocalDate.MIN.with(JulianFields.JULIAN_DAY, day(moon));
  }

  /** The new moon that begins a lunar month (1 to 10) of a year. */
  private static int month(int year, int number) {
    int eleventh = eleventhMonth(year - 1);
    boolean leapYear = eleventhMonth(year) - eleventh == 13;
    int moon = eleventh;
    boolean leapSeen = false;
    for (int label = 11; label != 12 + number; label++) {
      moon++;
      if (leapYear && !leapSeen && term(day(moon)) == term(day(moon + 1))) {
        leapSeen = true;
        moon++;
      }
    }
    return moon;
  }

  private static int eleventhMonth(int year) {
    long yearEnd = LocalDate.of(year, 12, 31).getLong(JulianFields.JULIAN_DAY);
    int moon = (int) ((year - 1999) * 12.3685) + 2;
    while (day(moon) > yearEnd) {
      moon--;
    }
    return term(day(moon)) >= 9 ? moon - 1 : moon;
  }

  /** The Julian day number, in Vietnam, of a new moon counted from January 2000. */
  private static long day(int moon) {
    return (long) Math.floor(newMoon(moon) + 0.5 + VIETNAM);
  }

  private static double newMoon(int k) {
    double t = k / 1236.85;
    double sun = Math.toRadians(2.5534 + 29.10535670 * k - 0.0000014 * t * t);
    double moon = Math.toRadians(201.5643 + 385.81693528 * k + 0.0107582 * t * t);
    double latitude = Math.toRadians(160.7108 + 390.67050284 * k - 0.0016118 * t * t);
    double e = 1 - 0.002516 * t;
    double correction =
        -0.40720 * Math.sin(moon)
            + 0.17241 * e * Math.sin(sun)
            + 0.01608 * Math.sin(2 * moon)
            + 0.01039 * Math.sin(2 * latitude)
            + 0.00739 * e * Math.sin(moon - sun)
            - 0.00514 * e * Math.sin(moon + sun)
            + 0.00208 * e * e * Math.sin(2 * sun)
            - 0.00111 * Math.sin(moon - 2 * latitude)
            - 0.00057 * Math.sin(moon + 2 * latitude)
            + 0.00056 * e * Math.sin(2 * moon + sun)
            - 0.00042 * Math.sin(3 * moon);
    double mean = 2451550.09766 + DAYS_PER_MONTH * k + 0.00015437 * t * t;
    return mean + correction - CLOCK_AHEAD_OF_EARTH;
  }

  /** Which twelfth of its year the sun is in at the start of a day in Vietnam. */
  private static int term(long julianDay) {
    double t = (julianDay - 0.5 - VIETNAM - 2451545) / 36525;
    double anomaly = Math.toRadians(357.52911 + 35999.05029 * t);
    double centre =
        (1.914602 - 0.004817 * t) * Math.sin(anomaly)
            + 0.019993 * Math.sin(2 * anomaly)
            + 0.000289 * Math.sin(3 * anomaly);
    double node = Math.toRadians(125.04 - 1934.136 * t);
    double longitude = 280.46646 + 36000.76983 * t + centre - 0.00569 - 0.00478 * Math.sin(node);
    return (int) Math.floor((longitude % 360 + 360) % 360 / 30);
  }
}
