package io.dinhdanh.core.card;

import static io.dinhdanh.core.card.MrzLayout.NUMBER_LENGTH;
import static io.dinhdanh.core.card.MrzLayout.SECOND_OPTIONAL;

import io.dinhdanh.core.card.MrzCheckDigit.Kind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The check digits of a zone. Sources: ICAO Doc 9303-4, 9303-5 and 9303-6 §4.2.4, and for the digit
 * over the personal number the cards that Vietnam has issued since 2021. Allocates only what {@link
 * #all} returns, for every zone that is read passes here.
 */
final class MrzChecks {

  private static final Kind[] KINDS = Kind.values();

  private MrzChecks() {}

  static boolean allFit(String zone, MrzLayout layout) {
    for (Kind kind : KINDS) {
      if (has(kind, zone, layout) && !fits(kind, zone, layout, expected(kind, zone, layout))) {
        return false;
      }
    }
    return true;
  }

  static List<MrzCheckDigit> all(String zone, MrzLayout layout) {
    List<MrzCheckDigit> digits = new ArrayList<>(KINDS.length);
    for (Kind kind : KINDS) {
      if (has(kind, zone, layout)) {
        char found = found(kind, zone, layout);
        char expected = expected(kind, zone, layout);
        boolean fits = fits(kind, zone, layout, expected);
        digits.add(new MrzCheckDigit(kind, found, expected, fits));
      }
    }
    return Collections.unmodifiableList(digits);
  }

  /**
   * How many characters of the document number lie in the optional data: where it has more than
   * nine, a filler replaces its check digit, and the rest and the check digit follow up to the next
   * filler (ICAO Doc 9303-5 §4.2.2 note j, 9303-6 §4.2.2 note j).
   */
  static int overflow(String zone, MrzLayout layout) {
    if (layout.format() == MrzFormat.TD3
        || zone.charAt(layout.numberCheck()) != '<'
        || zone.charAt(layout.numberCheck() - 1) == '<') {
      return 0;
    }
    int end = layout.optional();
    while (end < layout.optionalEnd() && zone.charAt(end) != '<') {
      end++;
    }
    return Math.max(0, end - layout.optional() - 1);
  }

  private static boolean has(Kind kind, String zone, MrzLayout layout) {
    return switch (kind) {
      case OPTIONAL_DATA -> layout.format() == MrzFormat.TD3;
      case PERSONAL_NUMBER -> VietnameseNumber.isOnCard(zone, layout.format());
      default -> true;
    };
  }

  private static boolean fits(Kind kind, String zone, MrzLayout layout, char expected) {
    char found = found(kind, zone, layout);
    return found == expected
        || (kind == Kind.OPTIONAL_DATA
            && found == '<'
            && isBlank(zone, layout.optional(), layout.optionalEnd()));
  }

  private static char found(Kind kind, String zone, MrzLayout layout) {
    return zone.charAt(
        switch (kind) {
          case DOCUMENT_NUMBER -> numberCheck(zone, layout);
          case BIRTH_DATE -> layout.birthCheck();
          case EXPIRY_DATE -> layout.expiryCheck();
          case OPTIONAL_DATA -> layout.optionalEnd();
          case PERSONAL_NUMBER -> VietnameseNumber.CHECK;
          case COMPOSITE -> layout.composite();
        });
  }

  private static char expected(Kind kind, String zone, MrzLayout layout) {
    return switch (kind) {
      case DOCUMENT_NUMBER -> documentNumber(zone, layout);
      case BIRTH_DATE -> CheckDigits.of(zone, layout.birth(), layout.birthCheck());
      case EXPIRY_DATE -> CheckDigits.of(zone, layout.expiry(), layout.expiryCheck());
      case OPTIONAL_DATA -> CheckDigits.of(zone, layout.optional(), layout.optionalEnd());
      case PERSONAL_NUMBER -> CheckDigits.of(zone, VietnameseNumber.START, VietnameseNumber.END);
      case COMPOSITE -> composite(zone, layout);
    };
  }

  private static int numberCheck(String zone, MrzLayout layout) {
    int overflow = overflow(zone, layout);
    return overflow == 0 ? layout.numberCheck() : layout.optional() + overflow;
  }

  private static char documentNumber(String zone, MrzLayout layout) {
    int from = layout.optional();
    int to = from + overflow(zone, layout);
    return CheckDigits.digit(
        CheckDigits.sum(zone, layout.number(), layout.numberCheck(), 0)
            + CheckDigits.sum(zone, from, to, NUMBER_LENGTH));
  }

  /** Numbers, dates and optional data with their check digits; not sex, nationality and name. */
  static char composite(CharSequence zone, MrzLayout layout) {
    boolean td1 = layout.format() == MrzFormat.TD1;
    int birthEnd = layout.birthCheck() + 1;
    int numberEnd = td1 ? birthEnd : layout.numberCheck() + 1;
    int datesFrom = td1 ? layout.expiry() : layout.birth();
    int datesEnd = td1 ? layout.expiryCheck() + 1 : birthEnd;
    int restFrom = td1 ? SECOND_OPTIONAL : layout.expiry();
    int numberLength = numberEnd - layout.number();
    int datesLength = datesEnd - datesFrom;
    return CheckDigits.digit(
        CheckDigits.sum(zone, layout.number(), numberEnd, 0)
            + CheckDigits.sum(zone, datesFrom, datesEnd, numberLength)
            + CheckDigits.sum(zone, restFrom, layout.composite(), numberLength + datesLength));
  }

  private static boolean isBlank(String zone, int from, int to) {
    for (int i = from; i < to; i++) {
      if (zone.charAt(i) != '<') {
        return false;
      }
    }
    return true;
  }
}
