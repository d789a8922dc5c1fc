package io.dinhdanh.validation.secret.strength;

import java.util.List;

/**
 * The way most people meet a rule of composition: one word, with a capital at most at its
 * beginning, and a few digits and signs around it. A guesser takes every word of a large dictionary
 * and tries the digits and signs by a mask.
 */
final class DecoratedWord implements Matcher {

  /** The decimal logarithm of the words in a large dictionary: 300,000. */
  static final double WORD_COST = 5.5;

  private static final int SHORTEST = 4;
  private static final int MOST_DIGITS = 4;
  private static final int MOST_SIGNS = 2;
  private static final double SIGN_COST = 1.0;

  /** Tells whether a password is one word with digits or signs around it. */
  static boolean is(FoldedText text) {
    int from = 0;
    while (from < text.length() && !text.isLetter(from)) {
      from++;
    }
    int to = from;
    while (to < text.length() && text.isLetter(to)) {
      to++;
    }
    return to - from >= SHORTEST && isOneCase(text, from, to) && isDecoration(text, from, to);
  }

  @Override
  public void match(FoldedText text, List<Piece> pieces) {
    if (is(text)) {
      for (int i = 0; i < text.length(); i++) {
        if (isSign(text, i)) {
          pieces.add(new Piece(i, i + 1, PieceKind.OTHER, SIGN_COST));
        }
      }
    }
  }

  private static boolean isDecoration(FoldedText text, int from, int to) {
    int digits = 0;
    int signs = 0;
    for (int i = 0; i < text.length(); i++) {
      boolean around = i < from || i >= to;
      digits += around && text.isDigit(i) ? 1 : 0;
      signs += around && isSign(text, i) ? 1 : 0;
    }
    int decoration = text.length() - (to - from);
    boolean few = digits <= MOST_DIGITS && signs <= MOST_SIGNS;
    return few && decoration > 0 && digits + signs == decoration;
  }

  /** Small letters but for the first, or capitals throughout. */
  private static boolean isOneCase(FoldedText text, int from, int to) {
    int capitals = 0;
    for (int i = from + 1; i < to; i++) {
      capitals += Character.isUpperCase(text.typed(i)) ? 1 : 0;
    }
    return capitals == 0 || (capitals == to - from - 1 && Character.isUpperCase(text.typed(from)));
  }

  private static boolean isSign(FoldedText text, int i) {
    char c = text.typed(i);
    return c > ' ' && c <= '~' && !text.isLetter(i) && !text.isDigit(i);
  }
}
