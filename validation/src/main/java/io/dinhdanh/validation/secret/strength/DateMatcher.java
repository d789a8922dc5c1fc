package io.dinhdanh.validation.secret.strength;

import java.util.List;

/** Finds years and days written in digits, with or without separators. */
final class DateMatcher implements Matcher {

  private static final double DAY_COST = Math.log10(366);
  private static final double SHORT_DATE_COST = 4.3;
  private static final double SEPARATOR_COST = 0.5;

  @Override
  public void match(FoldedText text, List<Piece> pieces) {
    for (int from = 0; from < text.length(); from++) {
      int digits = text.digitsAt(from);
      if (digits >= 4) {
        fourDigits(text, from, pieces);
      }
      if (digits >= 6) {
        sixDigits(text, from, pieces);
      }
      if (digits >= 8) {
        eightDigits(text, from, pieces);
      }
      separated(text, from, pieces);
    }
  }

  private static void fourDigits(FoldedText text, int from, List<Piece> pieces) {
    if (isYear(text.number(from, from + 4))) {
      pieces.add(new Piece(from, from + 4, PieceKind.YEAR, PieceKind.YEAR.cost()));
    }
    if (isDay(text.number(from, from + 2), text.number(from + 2, from + 4))) {
      pieces.add(new Piece(from, from + 4, PieceKind.DATE, DAY_COST));
    }
  }

  private static void sixDigits(FoldedText text, int from, List<Piece> pieces) {
    int first = text.number(from, from + 2);
    int middle = text.number(from + 2, from + 4);
    int last = text.number(from + 4, from + 6);
    if (isDay(first, middle) || isDay(last, middle)) {
      pieces.add(new Piece(from, from + 6, PieceKind.DATE, SHORT_DATE_COST));
    }
  }

  private static void eightDigits(FoldedText text, int from, List<Piece> pieces) {
    boolean yearLast =
        isDay(text.number(from, from + 2), text.number(from + 2, from + 4))
            && isYear(text.number(from + 4, from + 8));
    boolean yearFirst =
        isYear(text.number(from, from + 4))
            && isDay(text.number(from + 6, from + 8), text.number(from + 4, from + 6));
    if (yearLast || yearFirst) {
      pieces.add(new Piece(from, from + 8, PieceKind.DATE, PieceKind.DATE.cost()));
    }
  }

  /** Day, month and year with signs between them. */
  private static void separated(FoldedText text, int from, List<Piece> pieces) {
    int month = afterPart(text, from);
    int year = month < 0 ? -1 : afterPart(text, month);
    if (year < 0) {
      return;
    }
    int end = year + text.digitsAt(year);
    boolean day = isDay(text.number(from, month - 1), text.number(month, year - 1));
    if (day && (end - year == 2 || end - year == 4)) {
      pieces.add(new Piece(from, end, PieceKind.DATE, PieceKind.DATE.cost() + SEPARATOR_COST));
    }
  }

  /** Where the next part of a separated date begins, or -1. */
  private static int afterPart(FoldedText text, int from) {
    int digits = text.digitsAt(from);
    int sign = from + digits;
    boolean part = (digits == 1 || digits == 2) && sign + 1 < text.length();
    return part && "./-_ ".indexOf(text.typed(sign)) >= 0 ? sign + 1 : -1;
  }

  private static boolean isYear(int number) {
    return number >= 1900 && number < 2050;
  }

  private static boolean isDay(int a, int b) {
    boolean dayFirst = a >= 1 && a <= 31 && b >= 1 && b <= 12;
    boolean monthFirst = b >= 1 && b <= 31 && a >= 1 && a <= 12;
    return dayFirst || monthFirst;
  }
}
