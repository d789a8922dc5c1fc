package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.gallery.GalleryView;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * The best hits of a search, collected by several threads. Equal scores stand in order of age, or
 * as the caller says.
 */
final class BestHits {

  private record Scored(int slot, double score) {}

  private final Comparator<Scored> worstFirst;
  private final PriorityQueue<Scored> best;
  private final int limit;
  private volatile double least;

  BestHits(int limit, double threshold) {
    this(limit, threshold, Comparator.naturalOrder());
  }

  /** With another order of slots whose scores are equal, the first being the better. */
  BestHits(int limit, double threshold, Comparator<Integer> ties) {
    this.worstFirst =
        Comparator.comparingDouble(Scored::score)
            .thenComparing(Comparator.comparing(Scored::slot, ties).reversed());
    this.best = new PriorityQueue<>(worstFirst);
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

  /** The hits by the ids of their records, best first. */
  synchronized List<RecordHit> records(GalleryView view) {
    List<RecordHit> hits = new ArrayList<>();
    List<Scored> sorted = new ArrayList<>(best);
    sorted.sort(worstFirst.reversed());
    for (Scored scored : sorted) {
      hits.add(new RecordHit(view.id(scored.slot()), scored.score()));
    }
    return hits;
  }

  /** The hits, best first, without those that were erased meanwhile. */
  synchronized List<Hit> list(Moment moment) {
    List<Hit> hits = new ArrayList<>();
    List<Scored> sorted = new ArrayList<>(best);
    sorted.sort(worstFirst.reversed());
    for (Scored scored : sorted) {
      StoredId id = moment.id(scored.slot());
      if (id != null) {
        hits.add(new Hit(id.finger(), scored.score()));
      }
    }
    return Collections.unmodifiableList(hits);
  }
}
