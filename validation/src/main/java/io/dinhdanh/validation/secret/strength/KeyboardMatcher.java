package io.dinhdanh.validation.secret.strength;

import java.util.List;

/** Finds keys of the usual keyboard (QWERTY) that lie side by side in one direction. */
final class KeyboardMatcher implements Matcher {

  private static final int SHORTEST = 3;
  private static final String[] ROWS = {
    "1234567890-=", "qwertyuiop[]", "asdfghjkl;'", "zxcvbnm,./"
  };
  private static final String[] SHIFTED = {
    "!@#$%^&*()_+", "QWERTYUIOP{}", "ASDFGHJKL:\"", "ZXCVBNM<>?"
  };
  private static final int WIDTH = 16;
  private static final int[] KEYS = keys();

  @Override
  public void match(FoldedText text, List<Piece> pieces) {
    for (int from = 0; from + SHORTEST <= text.length(); from++) {
      int step = step(text, from);
      int to = from + 1;
      while (step != 0 && to < text.length() && step(text, to - 1) == step) {
        to++;
        if (to - from >= SHORTEST) {
          double cost = PieceKind.KEYBOARD.cost() + Math.log10(to - from);
          pieces.add(new Piece(from, to, PieceKind.KEYBOARD, cost + text.caseCost(from, to)));
        }
      }
    }
  }

  /** The way from a key to the next one: along the row, or down and up the slanted column. */
  private static int step(FoldedText text, int i) {
    int here = key(text.typed(i));
    int there = key(text.typed(i + 1));
    int way = there - here;
    boolean beside = Math.abs(way) == 1;
    boolean below = Math.abs(way) == WIDTH || Math.abs(way) == WIDTH - 1;
    return here != 0 && there != 0 && (beside || below) ? way : 0;
  }

  private static int key(char c) {
    return c < KEYS.length ? KEYS[c] : 0;
  }

  private static int[] keys() {
    int[] keys = new int[128];
    for (int row = 0; row < ROWS.length; row++) {
      for (int column = 0; column < ROWS[row].length(); column++) {
        int place = (row + 1) * WIDTH + column + 1;
        keys[ROWS[row].charAt(column)] = place;
        keys[SHIFTED[row].charAt(column)] = place;
      }
    }
    return keys;
  }
}
