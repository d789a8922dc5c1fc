package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.gallery.GalleryView;
import java.util.BitSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The slots of a view that a query wants. Immutable. */
final class FaceSelection {

  private final GalleryView view;
  private final @Nullable BitSet wanted;

  FaceSelection(GalleryView view, @Nullable Set<String> ids) {
    this.view = view;
    this.wanted = ids == null ? null : slots(view, ids);
  }

  private static BitSet slots(GalleryView view, Set<String> ids) {
    BitSet slots = new BitSet();
    for (String id : ids) {
      int slot = view.slot(id);
      if (slot >= 0) {
        slots.set(slot);
      }
    }
    return slots;
  }

  boolean has(int slot) {
    return (wanted == null || wanted.get(slot)) && view.live(slot);
  }

  /** How many slots are wanted. */
  int size() {
    return wanted == null ? view.size() : wanted.cardinality();
  }

  /** Whether so few are wanted that comparing each is cheaper than a scan. */
  boolean few() {
    return wanted != null && size() < view.slots() / 16;
  }

  /** The next wanted slot, or one past the last. */
  int next(int from, int end) {
    if (wanted != null) {
      int slot = wanted.nextSetBit(from);
      return slot < 0 ? end : Math.min(slot, end);
    }
    return from;
  }
}
