package io.dinhdanh.validation.secret.strength;

import java.util.List;

/** Finds neighbours in the alphabet or in counting, upwards and downwards, and repetitions. */
final class SequenceMatcher implements Matcher {

  private static final int SHORTEST = 3;
  private static final int LONGEST_BLOCK = 6;

  @Override
  public void match(FoldedText text, List<Piece> pieces) {
    for (int from = 0; from < text.length(); from++) {
      run(text, from, 1, PieceKind.SEQUENCE, pieces);
      run(text, from, -1, PieceKind.SEQUENCE, pieces);
      for (int block = 1; block <= LONGEST_BLOCK; block++) {
        repeat(text, from, block, pieces);
      }
    }
  }

  private static void run(FoldedText text, int from, int step, PieceKind kind, List<Piece> pieces) {
    int to = from + 1;
    while (to < text.length()
        && text.folded(to) == text.folded(to - 1) + step
        && alphanumeric(text, to)
        && alphanumeric(text, to - 1)) {
      to++;
      if (to - from >= SHORTEST) {
        double cost = kind.cost() + Math.log10(to - from) + text.caseCost(from, to);
        pieces.add(new Piece(from, to, kind, cost));
      }
    }
  }

  private static boolean alphanumeric(FoldedText text, int i) {
    return text.isLetter(i) || text.isDigit(i);
  }

  private static void repeat(FoldedText text, int from, int block, List<Piece> pieces) {
    double once = 0;
    for (int i = from; i < Math.min(from + block, text.length()); i++) {
      once += CharacterCost.of(text.typed(i));
    }
    for (int to = from + block; to < text.length() && same(text, to, to - block); ) {
      to++;
      if ((to - from) % block == 0 && to - from >= Math.max(SHORTEST, 2 * block)) {
        int times = (to - from) / block;
        double cost = once + Math.log10(times) + text.caseCost(from, to);
        pieces.add(new Piece(from, to, PieceKind.REPEAT, cost));
      }
    }
  }

  private static boolean same(FoldedText text, int a, int b) {
    return text.typed(a) == text.typed(b);
  }
}
