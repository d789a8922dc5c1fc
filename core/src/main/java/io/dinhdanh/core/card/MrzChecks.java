package io.dinhdanh.core.card;

import static io.dinhdanh.core.card.MrzLayout.SECOND_OPTIONAL;

import io.dinhdanh.core.card.MrzCheckDigit.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The check digits of a zone. Sources: ICAO Doc 9303-4, 9303-5 and 9303-6 §4.2.4, and for the digit
 * over the personal number the cards that Vietnam has issued since 2021.
 */
final class MrzChecks {

  private static final Kind[] KINDS = Kind.values();

  private final String text;
  private final MrzFormat format;
  private final MrzLayout layout;

  MrzChecks(String text, MrzFormat format) {
    this.text = text;
    this.format = format;
    this.layout = MrzLayout.of(format);
  }

  boolean allFit() {
    for (Kind kind : KINDS) {
      if (has(kind) && !fits(kind, expected(kind))) {
        return false;
      }
    }
    return true;
  }

  List<MrzCheckDigit> all() {
    List<MrzCheckDigit> digits = new ArrayList<>(KINDS.length);
    for (Kind kind : KINDS) {
      if (has(kind)) {
        char expected = expected(kind);
        digits.add(new MrzCheckDigit(kind, found(kind), expected, fits(kind, expected)));
      }
    }
    return Collections.unmodifiableList(digits);
  }

  /**
   * How many characters of the document number lie in the optional data: where it has more than
   * nine, a filler replaces its check digit, and the rest and the check digit follow up to the next
   * filler (ICAO Doc 9303-5 §4.2.2 note j, 9303-6 §4.2.2 note j).
   */
  int overflow() {
    if (format == MrzFormat.TD3
        || text.charAt(layout.numberCheck()) != '<'
        || text.charAt(layout.numberCheck() - 1) == '<') {
      return 0;
    }
    int end = layout.optional();
    while (end < layout.optionalEnd() && text.charAt(end) != '<') {
      end++;
    }
    return Math.max(0, end - layout.optional() - 1);
  }

  private boolean has(Kind kind) {
    return switch (kind) {
      case OPTIONAL_DATA -> format == MrzFormat.TD3;
      case PERSONAL_NUMBER -> VietnameseNumber.isOnCard(text, format);
      default -> true;
    };
  }

  private boolean fits(Kind kind, char expected) {
    char found = found(kind);
    return found == expected
        || (kind == Kind.OPTIONAL_DATA
            && found == '<'
            && isBlank(layout.optional(), layout.optionalEnd()));
  }

  private char found(Kind kind) {
    return text.charAt(
        switch (kind) {
          case DOCUMENT_NUMBER ->
              overflow() == 0 ? layout.numberCheck() : layout.optional() + overflow();
          case BIRTH_DATE -> layout.birthCheck();
          case EXPIRY_DATE -> layout.expiryCheck();
          case OPTIONAL_DATA -> layout.optionalEnd();
          case PERSONAL_NUMBER -> VietnameseNumber.CHECK;
          case COMPOSITE -> layout.composite();
        });
  }

  private char expected(Kind kind) {
    return switch (kind) {
      case DOCUMENT_NUMBER -> documentNumber();
      case BIRTH_DATE -> CheckDigits.of(text, layout.birth(), layout.birthCheck());
      case EXPIRY_DATE -> CheckDigits.of(text, layout.expiry(), layout.expiryCheck());
      case OPTIONAL_DATA -> CheckDigits.of(text, layout.optional(), layout.optionalEnd());
      case PERSONAL_NUMBER -> CheckDigits.of(text, VietnameseNumber.START, VietnameseNumber.END);
      case COMPOSITE -> composite();
    };
  }

  private char documentNumber() {
    int sum = CheckDigits.sum(text, layout.number(), layout.numberCheck(), 0);
    int from = layout.optional();
    return CheckDigits.digit(
        sum + CheckDigits.sum(text, from, from + overflow(), MrzLayout.NUMBER_LENGTH));
  }

  /** Numbers, dates and optional data with their check digits; not sex, nationality and name. */
  char composite() {
    int birthEnd = layout.birthCheck() + 1;
    int expiryEnd = layout.expiryCheck() + 1;
    int expiry = layout.expiry();
    return format == MrzFormat.TD1
        ? over(layout.number(), birthEnd, expiry, expiryEnd, SECOND_OPTIONAL, layout.composite())
        : over(
            layout.number(),
            layout.numberCheck() + 1,
            layout.birth(),
            birthEnd,
            expiry,
            layout.composite());
  }

  private char over(int from1, int to1, int from2, int to2, int from3, int to3) {
    int before2 = to1 - from1;
    int before3 = before2 + to2 - from2;
    return CheckDigits.digit(
        CheckDigits.sum(text, from1, to1, 0)
            + CheckDigits.sum(text, from2, to2, before2)
            + CheckDigits.sum(text, from3, to3, before3));
  }

  private boolean isBlank(int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) != '<') {
        return false;
      }
    }
    return true;
  }
}
