package io.dinhdanh.core.card;

import java.util.Arrays;

/**
 * The arithmetic of check digits, ICAO Doc 9303-3 §4.9: each character's value times 7, 3, 1 in
 * turn, summed, modulo 10. Digits count as themselves, A to Z as 10 to 35, the filler as 0.
 */
final class CheckDigits {

  private static final byte[] VALUE = values();
  private static final int[] WEIGHT = {7, 3, 1};

  private CheckDigits() {}

  static boolean isAlphabet(char c) {
    return c < VALUE.length && VALUE[c] >= 0;
  }

  /** The check digit over one span. */
  static char of(CharSequence text, int from, int to) {
    return digit(sum(text, from, to, 0));
  }

  /**
   * A sum of products over one span, to which further spans may be added.
   *
   * @param before how many characters were summed before, for the weights go on
   */
  static int sum(CharSequence text, int from, int to, int before) {
    int sum = 0;
    int weight = before % WEIGHT.length;
    for (int i = from; i < to; i++) {
      sum += VALUE[text.charAt(i)] * WEIGHT[weight];
      weight = weight == 2 ? 0 : weight + 1;
    }
    return sum;
  }

  static char digit(int sum) {
    return (char) ('0' + sum % 10);
  }

  private static byte[] values() {
    byte[] values = new byte[128];
    Arrays.fill(values, (byte) -1);
    for (char c = '0'; c <= '9'; c++) {
      values[c] = (byte) (c - '0');
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      values[c] = (byte) (c - 'A' + 10);
    }
    values['<'] = 0;
    return values;
  }
}
