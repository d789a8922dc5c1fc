package io.dinhdanh.validation.secret.strength;

import io.dinhdanh.validation.text.Folding;
import java.util.List;

/**
 * Finds the words of an automaton in a password, also when they are written with look-alike digits
 * and signs, or with the key strokes by which Telex and VNI write Vietnamese marks. The search
 * keeps a stack of its own and a budget for each starting point, so that no password is dear.
 */
final class WordMatcher implements Matcher {

  private static final int BUDGET = 300;
  private static final int MOST_VARIANTS = 6;
  private static final String SEPARATORS = " _-./,";
  private static final double LOOK_ALIKE_COST = 0.6;
  private static final double KEY_STROKE_COST = 0.6;

  private final WordAutomaton words;
  private final int mostVariants;
  private final PieceKind[] kinds;

  /**
   * A matcher that sees through look-alikes and key strokes.
   *
   * @param words the words
   * @param kinds what a word is, by its value
   */
  WordMatcher(WordAutomaton words, PieceKind... kinds) {
    this(words, MOST_VARIANTS, kinds);
  }

  private WordMatcher(WordAutomaton words, int mostVariants, PieceKind... kinds) {
    this.words = words;
    this.mostVariants = mostVariants;
    this.kinds = kinds.clone();
  }

  /** A matcher that takes characters for what they are, but for capitals and marks. */
  static WordMatcher plain(WordAutomaton words, PieceKind... kinds) {
    return new WordMatcher(words, 0, kinds);
  }

  @Override
  public void match(FoldedText text, List<Piece> pieces) {
    WordWalk walk = new WordWalk();
    for (int start = 0; start < text.length(); start++) {
      walk.begin(words.root(), start);
      for (int steps = 0; steps < BUDGET && walk.next(); steps++) {
        visit(text, start, walk, pieces);
      }
    }
  }

  private void visit(FoldedText text, int start, WordWalk walk, List<Piece> pieces) {
    int value = walk.position() > start ? words.value(walk.state()) : WordAutomaton.NONE;
    if (value != WordAutomaton.NONE) {
      pieces.add(piece(text, start, walk, kinds[value]));
    }
    if (walk.position() < text.length()) {
      step(text, start, walk);
    }
  }

  private void step(FoldedText text, int start, WordWalk walk) {
    char c = text.folded(walk.position());
    if (c == Folding.MARK) {
      walk.skip(0);
      return;
    }
    walk.follow(words.child(walk.state(), c), 0);
    if (walk.lookAlikes() < mostVariants) {
      for (char meant : LookAlikes.of(c)) {
        walk.follow(words.child(walk.state(), meant), 1);
      }
    }
    if (walk.keyStrokes() < mostVariants && isExtra(text, start, walk.position())) {
      walk.skip(1);
    }
  }

  /** Characters within a word that do not belong to it: marks as key strokes, and separators. */
  private static boolean isExtra(FoldedText text, int start, int position) {
    boolean separator = position > start && SEPARATORS.indexOf(text.folded(position)) >= 0;
    return separator || KeyStrokes.isMark(text, start, position);
  }

  private static Piece piece(FoldedText text, int start, WordWalk walk, PieceKind kind) {
    double cost = kind.cost() + text.caseCost(start, walk.position());
    cost += LOOK_ALIKE_COST * walk.lookAlikes() + KEY_STROKE_COST * walk.keyStrokes();
    return new Piece(start, walk.position(), kind, cost);
  }
}
