package io.dinhdanh.validation.secret.strength;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Whether a password is made of few listed words, runs of keys or letters, digits and signs, and
 * nothing else.
 */
final class Coverage {

  private static final int MOST_WORDS = 2;
  private static final int SHORTEST_WORD = 3;
  private static final List<Matcher> RUNS =
      Collections.unmodifiableList(Arrays.asList(new KeyboardMatcher(), new SequenceMatcher()));
  private static final int IMPOSSIBLE = Integer.MAX_VALUE / 2;

  private Coverage() {}

  /** The fewest words and runs that leave no letter over; at most two are words. */
  static boolean of(FoldedText text, List<Matcher> matchers) {
    List<Piece> pieces = new ArrayList<>();
    for (Matcher matcher : matchers) {
      matcher.match(text, pieces);
    }
    for (Matcher runs : RUNS) {
      runs.match(text, pieces);
    }
    int[] words = new int[text.length() + 1];
    Arrays.fill(words, IMPOSSIBLE);
    words[0] = 0;
    boolean any = false;
    for (int end = 1; end <= text.length(); end++) {
      words[end] = text.isLetter(end - 1) ? IMPOSSIBLE : words[end - 1];
      for (Piece piece : pieces) {
        if (piece.to() == end && isWord(piece)) {
          words[end] = Math.min(words[end], words[piece.from()] + (isRun(piece) ? 0 : 1));
          any = true;
        }
      }
    }
    return any && words[text.length()] <= MOST_WORDS;
  }

  /** A repetition of something else is no word of anybody's. */
  private static boolean isWord(Piece piece) {
    return piece.to() - piece.from() >= SHORTEST_WORD && piece.kind() != PieceKind.REPEAT;
  }

  private static boolean isRun(Piece piece) {
    return piece.kind() == PieceKind.KEYBOARD || piece.kind() == PieceKind.SEQUENCE;
  }
}
