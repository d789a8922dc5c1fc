package io.dinhdanh.validation.secret.strength;

import java.util.List;

/**
 * Offers every run of characters of one class as a piece, so that a cut always exists and a guesser
 * pays for each change between letters, digits and signs.
 */
final class RunMatcher implements Matcher {

  @Override
  public void match(FoldedText text, List<Piece> pieces) {
    for (int from = 0; from < text.length(); from++) {
      double cost = 0;
      for (int to = from; to < text.length() && sameClass(text, from, to); to++) {
        cost += CharacterCost.of(text.typed(to));
        pieces.add(new Piece(from, to + 1, PieceKind.OTHER, cost));
      }
    }
  }

  private static boolean sameClass(FoldedText text, int a, int b) {
    return CharacterCost.classOf(text.typed(a)) == CharacterCost.classOf(text.typed(b));
  }
}
