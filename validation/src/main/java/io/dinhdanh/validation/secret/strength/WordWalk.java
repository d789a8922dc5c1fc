package io.dinhdanh.validation.secret.strength;

/**
 * The places of an automaton and a password that a search has still to visit, as a stack. What does
 * not fit any more is forgotten. Not thread-safe.
 */
final class WordWalk {

  private static final int CAPACITY = 256;

  private final int[] states = new int[CAPACITY];
  private final int[] positions = new int[CAPACITY];
  private final int[] lookAlikeCounts = new int[CAPACITY];
  private final int[] keyStrokeCounts = new int[CAPACITY];
  private int size;
  private int state;
  private int position;
  private int lookAlikes;
  private int keyStrokes;

  void begin(int root, int start) {
    size = 0;
    push(root, start, 0, 0);
  }

  /** Moves to the next place, if there is one. */
  boolean next() {
    if (size == 0) {
      return false;
    }
    size--;
    state = states[size];
    position = positions[size];
    lookAlikes = lookAlikeCounts[size];
    keyStrokes = keyStrokeCounts[size];
    return true;
  }

  int state() {
    return state;
  }

  int position() {
    return position;
  }

  int lookAlikes() {
    return lookAlikes;
  }

  int keyStrokes() {
    return keyStrokes;
  }

  /** Goes on in another state behind the present character. */
  void follow(int child, int moreLookAlikes) {
    if (child != WordAutomaton.NONE) {
      push(child, position + 1, lookAlikes + moreLookAlikes, keyStrokes);
    }
  }

  /** Goes on in the same state behind the present character. */
  void skip(int moreKeyStrokes) {
    push(state, position + 1, lookAlikes, keyStrokes + moreKeyStrokes);
  }

  private void push(int newState, int newPosition, int newLookAlikes, int newKeyStrokes) {
    if (size == CAPACITY) {
      return;
    }
    states[size] = newState;
    positions[size] = newPosition;
    lookAlikeCounts[size] = newLookAlikes;
    keyStrokeCounts[size] = newKeyStrokes;
    size++;
  }
}
