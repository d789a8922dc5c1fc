package io.dinhdanh.biometrics.spark;

import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;

/** The best pairs so far; those that do not fit are counted. */
final class BestPairs {

  private final PriorityQueue<Pair> worstFirst = new PriorityQueue<>(Pair.ORDER.reversed());
  private final int limit;
  private long found;

  BestPairs(int limit) {
    this.limit = limit;
  }

  void add(Pair pair) {
    found++;
    keep(pair);
  }

  /** Adds the best of others, who counted more. */
  void addAll(List<Pair> best, long counted) {
    found += counted;
    best.forEach(this::keep);
  }

  private void keep(Pair pair) {
    if (worstFirst.size() < limit) {
      worstFirst.add(pair);
    } else if (Pair.ORDER.compare(pair, worstFirst.element()) < 0) {
      worstFirst.remove();
      worstFirst.add(pair);
    }
  }

  long found() {
    return found;
  }

  List<Pair> list() {
    List<Pair> pairs = new ArrayList<>(worstFirst);
    pairs.sort(Pair.ORDER);
    return pairs;
  }
}
