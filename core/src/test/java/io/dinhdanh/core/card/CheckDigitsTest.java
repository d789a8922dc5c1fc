package io.dinhdanh.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckDigitsTest {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

  @ParameterizedTest(name = "ICAO Doc 9303-3, appendix A: {0}")
  @CsvSource({
    "520727, 3",
    "AB2134<<<, 5",
    "HA672242<658022549601086<<<<<<<<<<<<<<0, 8",
    "D231458907<<<<<<<<<<<<<<<34071279507122<<<<<<<<<<<, 2",
    "HA672242<658022549601086<<<<<<<, 8",
  })
  void computesTheWorkedExamples(String element, char digit) {
    assertEquals(digit, CheckDigits.of(element, 0, element.length()));
    assertEquals(digit, SlowCheckDigits.of(element));
  }

  @Test
  void agreesWithTheSlowTwin() {
    Random random = new Random(9303);
    for (int round = 0; round < 20_000; round++) {
      String element = random(random, random.nextInt(60));
      assertEquals(SlowCheckDigits.of(element), CheckDigits.of(element, 0, element.length()));
    }
  }

  @Test
  void sumsGoOnOverSpans() {
    Random random = new Random(4);
    for (int round = 0; round < 5_000; round++) {
      String element = random(random, 40);
      int cut = random.nextInt(41);
      int sum = CheckDigits.sum(element, 0, cut, 0) + CheckDigits.sum(element, cut, 40, cut);
      assertEquals(SlowCheckDigits.of(element), CheckDigits.digit(sum));
    }
  }

  @Test
  void knowsTheAlphabet() {
    for (char c = 0; c < Character.MAX_VALUE; c++) {
      if (ALPHABET.indexOf(c) >= 0) {
        assertTrue(CheckDigits.isAlphabet(c));
      } else {
        assertFalse(CheckDigits.isAlphabet(c), () -> "not of the alphabet");
      }
    }
  }

  private static String random(Random random, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return text.toString();
  }
}
