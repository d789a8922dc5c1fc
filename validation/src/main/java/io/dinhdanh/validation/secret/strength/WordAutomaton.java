package io.dinhdanh.validation.secret.strength;

import java.util.Arrays;
import java.util.Collection;
import java.util.SortedMap;

/**
 * A map from words to small numbers as a minimal acyclic automaton: exact, and smaller than the
 * words themselves because words share beginnings and endings. A word's number is its last edge.
 * Immutable.
 *
 * <p>Each edge is one {@code int}: the label in bits 0 to 7, bit 8 set on the last edge of a state,
 * the target's first edge in bits 9 to 31. A state is the index of its first edge.
 */
final class WordAutomaton {

  /** What {@link #child} and {@link #value} answer when there is none. */
  static final int NONE = -1;

  private static final int LAST = 1 << 8;
  private static final int TARGET_SHIFT = 9;
  private static final int MAX_EDGES = 1 << 22;
  private static final int FIRST_VALUE_LABEL = 1;
  private static final int MAX_VALUE = 30;

  private final int[] edges;
  private final int root;

  private WordAutomaton(int[] edges, int root) {
    this.edges = edges;
    this.root = root;
  }

  /**
   * Builds the automaton.
   *
   * @param words words of characters 32 to 126, each with a value from 0 to 30
   * @return the automaton
   * @throws IllegalArgumentException if a word has other characters or a value lies outside
   */
  static WordAutomaton of(SortedMap<String, Integer> words) {
    AutomatonBuilder builder = new AutomatonBuilder();
    words.forEach(
        (word, value) -> {
          requireWord(word, value);
          builder.add(word + (char) (FIRST_VALUE_LABEL + value));
        });
    return pack(builder.finish(), builder.states());
  }

  /**
   * The state where a search starts.
   *
   * @return the root
   */
  int root() {
    return root;
  }

  /**
   * Follows one character.
   *
   * @param state where to start
   * @param label the character
   * @return the next state, or {@link #NONE}
   */
  int child(int state, char label) {
    if (label < ' ' || label > '~') {
      return NONE;
    }
    for (int i = state; i >= 0; i++) {
      int edge = edges[i];
      if ((edge & 0xff) == label) {
        return edge >>> TARGET_SHIFT;
      }
      if ((edge & LAST) != 0) {
        return NONE;
      }
    }
    return NONE;
  }

  /**
   * The value of the word that ends at a state. Edges are sorted, so it is the first edge's.
   *
   * @param state where the word led
   * @return the value, or {@link #NONE} if no word ends here
   */
  int value(int state) {
    int label = edges[state] & 0xff;
    return label >= FIRST_VALUE_LABEL && label < ' ' ? label - FIRST_VALUE_LABEL : NONE;
  }

  /**
   * Looks a whole word up.
   *
   * @param word the word
   * @return its value, or {@link #NONE}
   */
  int value(CharSequence word) {
    int state = root;
    for (int i = 0; i < word.length() && state != NONE; i++) {
      state = child(state, word.charAt(i));
    }
    return state == NONE ? NONE : value(state);
  }

  /**
   * The memory of the structure.
   *
   * @return bytes of the packed edges
   */
  int bytes() {
    return Integer.BYTES * edges.length;
  }

  private static void requireWord(String word, int value) {
    if (value < 0 || value > MAX_VALUE) {
      throw new IllegalArgumentException("a word's value must be 0 to " + MAX_VALUE);
    }
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < ' ' || word.charAt(i) > '~') {
        throw new IllegalArgumentException("words are written in printable ASCII");
      }
    }
  }

  private static WordAutomaton pack(
      AutomatonBuilder.State root, Collection<AutomatonBuilder.State> states) {
    int total = root.size();
    for (AutomatonBuilder.State state : states) {
      state.index = total;
      total += Math.max(1, state.size());
    }
    if (total > MAX_EDGES) {
      throw new IllegalArgumentException("too many words for one automaton");
    }
    int[] edges = new int[Math.max(1, total)];
    Arrays.fill(edges, LAST);
    write(root, 0, edges);
    for (AutomatonBuilder.State state : states) {
      write(state, state.index, edges);
    }
    return new WordAutomaton(edges, 0);
  }

  private static void write(AutomatonBuilder.State state, int index, int[] edges) {
    for (int i = 0; i < state.size(); i++) {
      int last = i == state.size() - 1 ? LAST : 0;
      edges[index + i] = state.label(i) | last | state.target(i).index << TARGET_SHIFT;
    }
  }
}
