package io.dinhdanh.biometrics.fingerprint.engine;

/**
 * Matching edges by the candidate's length, shortest first. Equal lengths leave in the order in
 * which {@link java.util.PriorityQueue} would let them leave, since scores depend on it: the same
 * binary heap, sifted the same way. Not thread-safe.
 */
final class EdgeQueue {

  /** Each of 127 pairs adds at most the 81 matches of two stars. */
  private static final int CAPACITY = 1 << 14;

  private final long[] heap = new long[CAPACITY];
  private int size;

  void clear() {
    size = 0;
  }

  boolean isEmpty() {
    return size == 0;
  }

  void add(int length, int match) {
    long added = (long) length << 32 | match;
    int at = size++;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      long above = heap[parent];
      if (length >= (int) (above >>> 32)) {
        break;
      }
      heap[at] = above;
      at = parent;
    }
    heap[at] = added;
  }

  /** The match with the shortest edge. */
  int peek() {
    return (int) heap[0];
  }

  void remove() {
    long last = heap[--size];
    int length = (int) (last >>> 32);
    int at = 0;
    int leaves = size >>> 1;
    while (at < leaves) {
      int child = 2 * at + 1;
      int right = child + 1;
      if (right < size && (int) (heap[child] >>> 32) > (int) (heap[right] >>> 32)) {
        child = right;
      }
      if (length <= (int) (heap[child] >>> 32)) {
        break;
      }
      heap[at] = heap[child];
      at = child;
    }
    heap[at] = last;
  }
}
