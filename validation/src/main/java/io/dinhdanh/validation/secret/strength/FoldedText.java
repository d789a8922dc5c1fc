package io.dinhdanh.validation.secret.strength;

import io.dinhdanh.validation.text.Folding;
import java.util.Arrays;

/**
 * A password beside its folded form, character by character. It holds the secret: whoever makes one
 * wipes it.
 */
final class FoldedText implements AutoCloseable {

  /** Longer passwords are judged by their beginning; what follows counts as unguessable. */
  static final int LONGEST = 128;

  private final char[] typed;
  private final char[] folded;

  FoldedText(char[] password) {
    typed = Arrays.copyOf(password, Math.min(password.length, LONGEST));
    folded = new char[typed.length];
    for (int i = 0; i < typed.length; i++) {
      folded[i] = Folding.fold(typed[i]);
    }
  }

  int length() {
    return typed.length;
  }

  /** The character as it was typed. */
  char typed(int i) {
    return typed[i];
  }

  /** The character as {@link Folding} has it. */
  char folded(int i) {
    return folded[i];
  }

  boolean isLetter(int i) {
    return folded[i] >= 'a' && folded[i] <= 'z';
  }

  boolean isDigit(int i) {
    return folded[i] >= '0' && folded[i] <= '9';
  }

  boolean isVowel(int i) {
    return "aeiouy".indexOf(folded[i]) >= 0;
  }

  /** The number of digits from a position on. */
  int digitsAt(int from) {
    int to = from;
    while (to < typed.length && isDigit(to)) {
      to++;
    }
    return to - from;
  }

  /** The number that some digits write. */
  int number(int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = 10 * number + folded[i] - '0';
    }
    return number;
  }

  /** What capitals add: nothing for none, little for the usual ones, more for a mixture. */
  double caseCost(int from, int to) {
    int capitals = 0;
    int letters = 0;
    for (int i = from; i < to; i++) {
      capitals += Character.isUpperCase(typed[i]) ? 1 : 0;
      letters += isLetter(i) ? 1 : 0;
    }
    if (capitals == 0) {
      return 0;
    }
    boolean usual = capitals == letters || (capitals == 1 && Character.isUpperCase(typed[from]));
    return usual ? 0.3 : Math.min(letters, 2 * capitals) * 0.3 + 0.3;
  }

  @Override
  public void close() {
    Arrays.fill(typed, '\0');
    Arrays.fill(folded, '\0');
  }
}
