package io.dinhdanh.core.card;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The check digits once more, slowly and word for word: the four steps of ICAO Doc 9303-3 §4.9 and
 * the tables of positions, counted from 1 in each line, of 9303-4, 9303-5 and 9303-6 §4.2.4. Knows
 * nothing of document numbers that overflow.
 */
final class SlowCheckDigits {

  private static final String VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private SlowCheckDigits() {}

  static char of(String element) {
    int[] weights = {7, 3, 1};
    int sum = 0;
    for (int i = 0; i < element.length(); i++) {
      char c = element.charAt(i);
      int value = c == '<' ? 0 : VALUES.indexOf(c);
      sum += value * weights[i % 3];
    }
    int remainder = sum % 10;
    return VALUES.charAt(remainder);
  }

  /** By kind, whether the digit of a TD1, TD2 or TD3 equals the computed one. */
  static Map<MrzCheckDigit.Kind, Boolean> fits(Mrz mrz) {
    Map<MrzCheckDigit.Kind, Boolean> fits = new LinkedHashMap<>();
    tables(mrz.format())
        .forEach(
            (kind, table) -> {
              String[] parts = table.split(" -> ", -1);
              fits.put(kind, of(cut(mrz, parts[0])) == cut(mrz, parts[1]).charAt(0));
            });
    return fits;
  }

  private static Map<MrzCheckDigit.Kind, String> tables(MrzFormat format) {
    Map<MrzCheckDigit.Kind, String> tables = new LinkedHashMap<>();
    switch (format) {
      case TD1 -> {
        tables.put(MrzCheckDigit.Kind.DOCUMENT_NUMBER, "1:6-14 -> 1:15-15");
        tables.put(MrzCheckDigit.Kind.BIRTH_DATE, "2:1-6 -> 2:7-7");
        tables.put(MrzCheckDigit.Kind.EXPIRY_DATE, "2:9-14 -> 2:15-15");
        tables.put(MrzCheckDigit.Kind.PERSONAL_NUMBER, "1:16-27 -> 1:30-30");
        tables.put(MrzCheckDigit.Kind.COMPOSITE, "1:6-30 2:1-7 2:9-15 2:19-29 -> 2:30-30");
      }
      case TD2 -> {
        tables.put(MrzCheckDigit.Kind.DOCUMENT_NUMBER, "2:1-9 -> 2:10-10");
        tables.put(MrzCheckDigit.Kind.BIRTH_DATE, "2:14-19 -> 2:20-20");
        tables.put(MrzCheckDigit.Kind.EXPIRY_DATE, "2:22-27 -> 2:28-28");
        tables.put(MrzCheckDigit.Kind.COMPOSITE, "2:1-10 2:14-20 2:22-35 -> 2:36-36");
      }
      case TD3 -> {
        tables.put(MrzCheckDigit.Kind.DOCUMENT_NUMBER, "2:1-9 -> 2:10-10");
        tables.put(MrzCheckDigit.Kind.BIRTH_DATE, "2:14-19 -> 2:20-20");
        tables.put(MrzCheckDigit.Kind.EXPIRY_DATE, "2:22-27 -> 2:28-28");
        tables.put(MrzCheckDigit.Kind.OPTIONAL_DATA, "2:29-42 -> 2:43-43");
        tables.put(MrzCheckDigit.Kind.COMPOSITE, "2:1-10 2:14-20 2:22-43 -> 2:44-44");
      }
    }
    return tables;
  }

  private static String cut(Mrz mrz, String spans) {
    StringBuilder cut = new StringBuilder();
    for (String span : spans.split(" ", -1)) {
      String[] numbers = span.split("[:-]", -1);
      String line = mrz.lines().get(Integer.parseInt(numbers[0]) - 1);
      cut.append(line, Integer.parseInt(numbers[1]) - 1, Integer.parseInt(numbers[2]));
    }
    return cut.toString();
  }
}
