package io.dinhdanh.validation.secret.strength;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Builds a minimal acyclic automaton from sorted words, one after the other (Daciuk, Mihov, Watson
 * and Watson, Incremental Construction of Minimal Acyclic Finite-State Automata, 2000). Not
 * thread-safe.
 */
final class AutomatonBuilder {

  /** A state while it is built. States that accept the same endings become one. */
  static final class State {

    private final StringBuilder labels = new StringBuilder();
    private final List<State> targets = new ArrayList<>();
    int index;

    int size() {
      return targets.size();
    }

    char label(int i) {
      return labels.charAt(i);
    }

    State target(int i) {
      return targets.get(i);
    }

    private void add(char label, State target) {
      labels.append(label);
      targets.add(target);
    }

    private State newest() {
      return targets.get(targets.size() - 1);
    }

    /** Equal signatures mean equal endings, since the targets are minimal already. */
    private String signature() {
      StringBuilder text = new StringBuilder(labels);
      for (State target : targets) {
        text.append(' ').append(target.index);
      }
      return text.toString();
    }
  }

  private final State root = new State();
  private final Map<String, State> register = new HashMap<>();
  private final List<State> states = new ArrayList<>();
  private String previous = "";

  /**
   * Adds a word.
   *
   * @param word greater than the one before
   * @throws IllegalArgumentException if it is not
   */
  void add(String word) {
    if (word.compareTo(previous) <= 0) {
      throw new IllegalArgumentException("words must be sorted and distinct");
    }
    int shared = sharedPrefix(word);
    minimise(shared);
    State state = path().get(shared);
    for (int i = shared; i < word.length(); i++) {
      State next = new State();
      state.add(word.charAt(i), next);
      state = next;
    }
    previous = word;
  }

  /**
   * Ends the building.
   *
   * @return the root; every other state is in {@link #states()}
   */
  State finish() {
    minimise(0);
    return root;
  }

  /**
   * The minimal states but the root.
   *
   * @return one state for each set of endings
   */
  Collection<State> states() {
    return states;
  }

  private int sharedPrefix(String word) {
    int i = 0;
    while (i < previous.length() && i < word.length() && previous.charAt(i) == word.charAt(i)) {
      i++;
    }
    return i;
  }

  /** The states along the word added last. */
  private List<State> path() {
    List<State> path = new ArrayList<>();
    path.add(root);
    for (State s = root; s.size() > 0 && path.size() <= previous.length(); ) {
      s = s.newest();
      path.add(s);
    }
    return path;
  }

  /** Replaces the states of the last word beyond a depth by registered ones. */
  private void minimise(int depth) {
    List<State> path = path();
    for (int i = path.size() - 1; i > depth; i--) {
      State state = path.get(i);
      State known = register.get(state.signature());
      if (known == null) {
        state.index = states.size() + 1;
        states.add(state);
        register.put(state.signature(), state);
      } else {
        State parent = path.get(i - 1);
        parent.targets.set(parent.size() - 1, known);
      }
    }
    previous = previous.substring(0, Math.min(depth, previous.length()));
  }
}
