package io.dinhdanh.validation.secret.strength;

import io.dinhdanh.validation.text.Folding;

/** What one character costs to guess when nothing is known about it. */
final class CharacterCost {

  private static final String USUAL_SIGNS = "@!#._$*-";
  private static final double DIGIT = 1.0;
  private static final double LETTER = Math.log10(26);
  private static final double CAPITAL = Math.log10(52);
  private static final double USUAL_SIGN = 0.9;
  private static final double SIGN = 1.5;
  private static final double FOREIGN = 2.0;

  private CharacterCost() {}

  /** The class of a character: lower case, capital, digit, sign or beyond ASCII. */
  static int classOf(char c) {
    if (c >= '0' && c <= '9') {
      return 0;
    }
    if (c >= 'a' && c <= 'z') {
      return 1;
    }
    if (c >= 'A' && c <= 'Z') {
      return 2;
    }
    return c <= '~' ? 3 : 4;
  }

  /** The decimal logarithm of the guesses. */
  static double of(char c) {
    if (c >= '0' && c <= '9') {
      return DIGIT;
    }
    if (c >= 'a' && c <= 'z') {
      return LETTER;
    }
    if (c >= 'A' && c <= 'Z') {
      return CAPITAL;
    }
    if (c <= '~') {
      return USUAL_SIGNS.indexOf(c) >= 0 ? USUAL_SIGN : SIGN;
    }
    return Folding.fold(c) == Folding.MARK ? 0 : FOREIGN;
  }
}
