package io.dinhdanh.nfc.lds;

import io.dinhdanh.core.person.PartialDate;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.Optional;

/** Dates as DG11 and DG12 write them: year, month, day, in ASCII digits or in BCD. */
final class ChipDates {

  private ChipDates() {}

  /** So many digits, from as many bytes of ASCII or half as many of BCD. */
  static Optional<String> digits(byte[] value, int count) {
    String text = value.length * 2 == count ? unpacked(value) : Text.latin(value);
    return text.length() == count ? Optional.of(text) : Optional.empty();
  }

  /** A date of eight digits; zeros or fillers stand for an unknown month and day. */
  static Optional<PartialDate> date(String digits) {
    String year = digits.substring(0, 4);
    String month = digits.substring(4, 6);
    String day = digits.substring(6);
    if (isUnknown(day)) {
      String text = isUnknown(month) ? year : year + "-" + month;
      return isUnknown(digits)
          ? Optional.of(PartialDate.unknown())
          : PartialDate.tryParseIso(text).value();
    }
    return PartialDate.tryParseIso(digits).value();
  }

  /** An instant of fourteen digits, down to the second, in a zone that is not stated. */
  static Optional<LocalDateTime> instant(String digits) {
    if (!digits.matches("[0-9]{14}")) {
      return Optional.empty();
    }
    try {
      return Optional.of(
          LocalDateTime.of(
              Integer.parseInt(digits.substring(0, 4)),
              pair(digits, 4),
              pair(digits, 6),
              pair(digits, 8),
              pair(digits, 10),
              pair(digits, 12)));
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  private static int pair(String digits, int at) {
    return Integer.parseInt(digits.substring(at, at + 2));
  }

  private static boolean isUnknown(String part) {
    char filler = part.charAt(0);
    return (filler == '0' || filler == '<') && part.chars().allMatch(c -> c == filler);
  }

  private static String unpacked(byte[] bcd) {
    StringBuilder digits = new StringBuilder(2 * bcd.length);
    for (byte pair : bcd) {
      digits.append(Malformed.hex(pair & 0xFF));
    }
    return digits.toString();
  }
}
