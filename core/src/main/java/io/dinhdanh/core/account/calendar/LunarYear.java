package io.dinhdanh.core.account.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The holidays of one year that follow the moon.
 *
 * @param tet the first day of the first lunar month, by Vietnam's clock (UTC+7): in 2030 that is a
 *     day before China's
 * @param daysBefore how many of the five days of Tết lie before that day
 * @param hungKings the tenth day of the third lunar month
 * @param announced true if the government has announced the days of Tết; else the split of 2023 to
 *     2025 is expected
 */
record LunarYear(LocalDate tet, int daysBefore, LocalDate hungKings, boolean announced) {

  private static final String TABLE =
      """
      2022-02-01 1 2022-04-10 announced
      2023-01-22 2 2023-04-29 announced
      2024-02-10 2 2024-04-18 announced
      2025-01-29 2 2025-04-07 announced
      2026-02-17 1 2026-04-26 announced
      2027-02-06 2 2027-04-16 expected
      2028-01-26 2 2028-04-04 expected
      2029-02-13 2 2029-04-23 expected
      2030-02-02 2 2030-04-12 expected
      2031-01-23 2 2031-04-01 expected
      2032-02-11 2 2032-04-19 expected
      2033-01-31 2 2033-04-09 expected
      2034-02-19 2 2034-04-28 expected
      2035-02-08 2 2035-04-17 expected
      2036-01-28 2 2036-04-06 expected
      2037-02-15 2 2037-04-24 expected
      2038-02-04 2 2038-04-13 expected
      2039-01-24 2 2039-04-03 expected
      2040-02-12 2 2040-04-20 expected
      2041-02-01 2 2041-04-10 expected
      2042-01-22 2 2042-04-29 expected
      2043-02-10 2 2043-04-19 expected
      2044-01-30 2 2044-04-07 expected
      2045-02-17 2 2045-04-26 expected
      2046-02-06 2 2046-04-15 expected
      2047-01-26 2 2047-04-04 expected
      2048-02-14 2 2048-04-22 expected
      2049-02-02 2 2049-04-11 expected
      2050-01-23 2 2050-04-01 expected
      """;

  static List<LunarYear> all() {
    List<LunarYear> years = new ArrayList<>();
    for (String line : TABLE.split("\n", -1)) {
      if (!line.isEmpty()) {
        years.add(parse(line.split(" ", -1)));
      }
    }
    return Collections.unmodifiableList(years);
  }

  private static LunarYear parse(String[] words) {
    return new LunarYear(
        LocalDate.parse(words[0]),
        Integer.parseInt(words[1]),
        LocalDate.parse(words[2]),
        words[3].equals("announced"));
  }

  int year() {
    return tet.getYear();
  }
}
