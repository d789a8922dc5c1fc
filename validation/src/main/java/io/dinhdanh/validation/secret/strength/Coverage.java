package io.dinhdanh.validation.secret.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Whether a password is made of few listed words, digits and signs, and nothing else. */
final class Coverage {

  private static final int MOST_WORDS = 2;
  private static final int SHORTEST_WORD = 3;
  private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

  private Coverage() {}

  /** The fewest words that leave no letter over, at least one and at most two of them. */
  static boolean of(FoldedText text, List<Matcher> matchers) {
    List<Piece> pieces = new ArrayList<>();
    for (Matcher matcher : matchers) {
      matcher.match(text, pieces);
    }
    int[] words = new int[text.length() + 1];
    Arrays.fill(words, IMPOSSIBLE);
    words[0] = 0;
    boolean any = false;
    for (int end = 1; end <= text.length(); end++) {
      words[end] = text.isLetter(end - 1) ? IMPOSSIBLE : words[end - 1];
      for (Piece piece : pieces) {
        if (piece.to() == end && isWord(piece)) {
          words[end] = Math.min(words[end], words[piece.from()] + 1);
          any = true;
        }
      }
    }
    return any && words[text.length()] <= MOST_WORDS;
  }

  private static boolean isWord(Piece piece) {
    return piece.to() - piece.from() >= SHORTEST_WORD;
  }
}
