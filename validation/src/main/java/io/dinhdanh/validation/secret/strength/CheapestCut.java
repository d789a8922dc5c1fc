package io.dinhdanh.validation.secret.strength;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cut of a password into pieces that a guesser pays least for, by dynamic programming. */
final class CheapestCut {

  private final double cost;
  private final List<Piece> pieces;

  private CheapestCut(double cost, List<Piece> pieces) {
    this.cost = cost;
    this.pieces = pieces;
  }

  /**
   * Cuts a password.
   *
   * @param text the password
   * @param found the pieces that may be used; they must cover every character
   * @param seam what each piece costs on top
   * @return the cheapest cut
   */
  static CheapestCut of(FoldedText text, List<Piece> found, double seam) {
    int length = text.length();
    double[] cheapest = new double[length + 1];
    @Nullable Piece[] last = new Piece[length + 1];
    List<List<Piece>> byEnd = byEnd(found, length);
    for (int end = 1; end <= length; end++) {
      cheapest[end] = Double.MAX_VALUE;
      for (Piece piece : byEnd.get(end)) {
        double total = cheapest[piece.from()] + piece.cost() + seam;
        if (total < cheapest[end]) {
          cheapest[end] = total;
          last[end] = piece;
        }
      }
    }
    return new CheapestCut(cheapest[length], trace(last));
  }

  /** The decimal logarithm of the guesses. */
  double cost() {
    return cost;
  }

  /** The pieces from the first to the last, runs of mere characters among them. */
  List<Piece> pieces() {
    return pieces;
  }

  private static List<List<Piece>> byEnd(List<Piece> found, int length) {
    List<List<Piece>> byEnd = new ArrayList<>(length + 1);
    for (int i = 0; i <= length; i++) {
      byEnd.add(new ArrayList<>(0));
    }
    for (Piece piece : found) {
      byEnd.get(piece.to()).add(piece);
    }
    return byEnd;
  }

  private static List<Piece> trace(@Nullable Piece[] last) {
    List<Piece> pieces = new ArrayList<>();
    Piece piece = last[last.length - 1];
    while (piece != null) {
      pieces.add(piece);
      piece = last[piece.from()];
    }
    Collections.reverse(pieces);
    return pieces;
  }
}
