package io.dinhdanh.biometrics.fingerprint.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best hits of a search, collected by several threads. Equal scores stand in order of age. */
final class BestHits {

  private record Scored(Enrolled enrolled, double score) {}

  private static final Comparator<Scored> WORST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(
              Comparator.comparingLong((Scored hit) -> hit.enrolled.sequence()).reversed());

  private final PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);
  private final int limit;
  private final double threshold;

  BestHits(int limit, double threshold) {
    this.limit = limit;
    this.threshold = threshold;
  }

  void offer(Enrolled enrolled, double score) {
    if (score >= threshold) {
      add(new Scored(enrolled, score));
    }
  }

  private synchronized void add(Scored hit) {
    best.add(hit);
    if (best.size() > limit) {
      best.remove();
    }
  }

  synchronized List<Hit> list() {
    List<Hit> hits = new ArrayList<>();
    PriorityQueue<Scored> left = new PriorityQueue<>(best);
    while (!left.isEmpty()) {
      Scored worst = left.remove();
      hits.add(0, new Hit(worst.enrolled.id(), worst.score));
    }
    return hits;
  }
}
