package io.dinhdanh.biometrics.fingerprint.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** The best hits of a search, collected by several threads. Equal scores stand in order of age. */
final class BestHits {

  private record Scored(int slot, double score) {}

  private static final Comparator<Scored> WORST_FIRST =
      Comparator.comparingDouble(Scored::score)
          .thenComparing(Comparator.comparingInt(Scored::slot).reversed());

  private final PriorityQueue<Scored> best = new PriorityQueue<>(WORST_FIRST);
  private final int limit;
  private volatile double least;

  BestHits(int limit, double threshold) {
    this.limit = limit;
    this.least = threshold;
  }

  void offer(int slot, double score) {
    if (score >= least) {
      add(new Scored(slot, score));
    }
  }

  private synchronized void add(Scored hit) {
    best.add(hit);
    if (best.size() > limit) {
      best.remove();
      least = Math.max(least, best.element().score());
    }
  }

  /** The hits, best first, without those that were erased meanwhile. */
  synchronized List<Hit> list(Moment moment) {
    List<Hit> hits = new ArrayList<>();
    List<Scored> sorted = new ArrayList<>(best);
    sorted.sort(WORST_FIRST.reversed());
    for (Scored scored : sorted) {
      StoredId id = moment.id(scored.slot());
      if (id != null) {
        hits.add(new Hit(id.finger(), scored.score()));
      }
    }
    return Collections.unmodifiableList(hits);
  }
}
