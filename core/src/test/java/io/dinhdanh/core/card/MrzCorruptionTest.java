package io.dinhdanh.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * What check digits detect, and what they do not: in what they cover, every character whose value
 * differs from the right one by another number than 10, 20 or 30; nothing in names, codes,
 * nationality and sex.
 */
class MrzCorruptionTest {

  static final List<String> ALL = Specimens.ALL;

  private static final String VALUES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final char[] ALPHABET = (VALUES + "<").toCharArray();

  @ParameterizedTest
  @FieldSource("ALL")
  void everyCharacterInEveryPlace(String zone) {
    for (int i = 0; i < zone.length(); i++) {
      for (char c : ALPHABET) {
        if (c != zone.charAt(i) && (i > 0 || c != 'V')) {
          assertDetection(zone, i, c);
        }
      }
    }
  }

  private static void assertDetection(String zone, int position, char c) {
    boolean detected = !Mrz.parse(with(zone, position, c)).checkDigitsFit();
    boolean covered = isCovered(zone, position);
    if (!covered) {
      assertFalse(detected);
    } else if ((value(c) - value(zone.charAt(position))) % 10 != 0) {
      assertTrue(detected);
    }
  }

  @Test
  void aDigitForADigitIsAlwaysDetected() {
    for (String zone : ALL) {
      for (int i = 0; i < zone.length(); i++) {
        if (isCovered(zone, i) && zone.charAt(i) <= '9') {
          for (char c = '0'; c <= '9'; c++) {
            boolean same = c == zone.charAt(i);
            assertEquals(same, Mrz.parse(with(zone, i, c)).checkDigitsFit());
          }
        }
      }
    }
  }

  @Test
  void howMuchOfACardIsDetected() {
    int wrong = 0;
    int undetected = 0;
    for (int i = 0; i < Specimens.CARD.length(); i++) {
      for (char c : ALPHABET) {
        if (isCovered(Specimens.CARD, i) && c != Specimens.CARD.charAt(i)) {
          wrong++;
          undetected += Mrz.parse(with(Specimens.CARD, i, c)).checkDigitsFit() ? 1 : 0;
        }
      }
    }
    assertEquals(1_836, wrong);
    assertEquals(150, undetected);
  }

  @Test
  void neighboursThatChangedPlacesAreDetectedUnlessTheyDifferByFive() {
    String zone = Specimens.CARD;
    for (int i = 0; i + 1 < zone.length(); i++) {
      char first = zone.charAt(i);
      char second = zone.charAt(i + 1);
      if (isCovered(zone, i) && isCovered(zone, i + 1) && i + 1 != 59 && first != second) {
        String swapped = with(with(zone, i, second), i + 1, first);
        if ((value(first) - value(second)) % 5 != 0) {
          assertFalse(Mrz.parse(swapped).checkDigitsFit());
        }
      }
    }
  }

  /** The spans of the composite check digit, and that digit itself. */
  private static boolean isCovered(String zone, int position) {
    int[][] spans =
        switch (zone.length()) {
          case 90 -> new int[][] {{5, 37}, {38, 45}, {48, 60}};
          case 72 -> new int[][] {{36, 46}, {49, 56}, {57, 72}};
          default -> new int[][] {{44, 54}, {57, 64}, {65, 88}};
        };
    return Stream.of(spans).anyMatch(span -> position >= span[0] && position < span[1]);
  }

  private static int value(char c) {
    return Math.max(0, VALUES.indexOf(c));
  }

  private static String with(String zone, int position, char c) {
    return zone.substring(0, position) + c + zone.substring(position + 1);
  }
}
