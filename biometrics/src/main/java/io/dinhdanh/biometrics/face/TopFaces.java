package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.gallery.GalleryView;
import java.util.ArrayList;
import java.util.List;

/** The best so far: a heap with the worst of them on top. For one thread. */
final class TopFaces {

  private final GalleryView view;
  private final int limit;
  private final double lowest;
  private double[] scores;
  private int[] slots;
  private int size;

  TopFaces(GalleryView view, int limit, double lowest) {
    this.view = view;
    this.limit = limit;
    this.lowest = lowest;
    int room = Math.min(limit, 64);
    scores = new double[room];
    slots = new int[room];
  }

  /** A score below this one is of no use. */
  double threshold() {
    return size < limit ? lowest : Math.max(lowest, scores[0]);
  }

  void offer(int slot, double score) {
    if (score < lowest) {
      return;
    }
    if (size < limit) {
      grow();
      size++;
      up(size - 1, slot, score);
    } else if (worse(slots[0], scores[0], slot, score)) {
      down(0, slot, score);
    }
  }

  private void grow() {
    if (size == scores.length) {
      int room = Math.min(limit, 2 * size);
      scores = java.util.Arrays.copyOf(scores, room);
      slots = java.util.Arrays.copyOf(slots, room);
    }
  }

  private boolean worse(int slot, double score, int otherSlot, double otherScore) {
    return score < otherScore || (score == otherScore && view.compareIds(slot, otherSlot) > 0);
  }

  private void up(int from, int slot, double score) {
    int at = from;
    while (at > 0) {
      int parent = (at - 1) / 2;
      if (!worse(slot, score, slots[parent], scores[parent])) {
        break;
      }
      set(at, slots[parent], scores[parent]);
      at = parent;
    }
    set(at, slot, score);
  }

  private void down(int from, int slot, double score) {
    int at = from;
    while (2 * at + 1 < size) {
      int child = 2 * at + 1;
      if (child + 1 < size
          && worse(slots[child + 1], scores[child + 1], slots[child], scores[child])) {
        child++;
      }
      if (!worse(slots[child], scores[child], slot, score)) {
        break;
      }
      set(at, slots[child], scores[child]);
      at = child;
    }
    set(at, slot, score);
  }

  private void set(int at, int slot, double score) {
    slots[at] = slot;
    scores[at] = score;
  }

  void addAll(TopFaces other) {
    for (int i = 0; i < other.size; i++) {
      offer(other.slots[i], other.scores[i]);
    }
  }

  /** The hits, best first; this is empty afterwards. */
  List<FaceHit> take() {
    FaceHit[] hits = new FaceHit[size];
    while (size > 0) {
      size--;
      hits[size] = new FaceHit(view.id(slots[0]), scores[0]);
      down(0, slots[size], scores[size]);
    }
    List<FaceHit> list = new ArrayList<>(hits.length);
    for (FaceHit hit : hits) {
      if (hit != null) {
        list.add(hit);
      }
    }
    return list;
  }
}
