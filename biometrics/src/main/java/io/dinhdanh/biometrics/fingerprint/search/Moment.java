package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.gallery.GalleryView;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A gallery as a search sees it. The shelves may hold more than the view shows, never less. */
final class Moment {

  private final GalleryView view;
  private final FingerMemory memory;
  private final Shelf[] shelves;

  /** Of a memory that was asked for its shelves after the store was asked for the view. */
  Moment(GalleryView view, FingerMemory memory) {
    this.view = view;
    this.memory = memory;
    this.shelves = memory.shelves();
  }

  int slots() {
    return view.slots();
  }

  int size() {
    return view.size();
  }

  boolean shows(int slot) {
    return slot < view.slots() && view.live(slot);
  }

  int slot(StoredId id) {
    return view.slot(id.text());
  }

  /** Whose and which finger a slot holds, or null if it was erased meanwhile. */
  @Nullable StoredId id(int slot) {
    StoredId id = StoredId.parse(view.id(slot));
    return view.live(slot) ? id : null;
  }

  FingerprintTemplate template(int slot) {
    return memory.template(slot);
  }

  /** The shelves where a finger may lie: its own and the unknown ones, or all. */
  List<Shelf> shelvesFor(FingerPosition position) {
    List<Shelf> chosen = new ArrayList<>();
    for (int code = 0; code < shelves.length; code++) {
      if (position == FingerPosition.UNKNOWN || code == 0 || code == position.code()) {
        chosen.add(shelves[code]);
      }
    }
    return chosen;
  }

  /** The slots of a person's fingers, all impressions. */
  List<StoredId> fingers(String person) {
    List<StoredId> all = new ArrayList<>();
    for (FingerPosition position : FingerPosition.values()) {
      all.addAll(impressions(new FingerId(person, position)));
    }
    return all;
  }

  /** The impressions of a finger, which are numbered without gaps. */
  List<StoredId> impressions(FingerId finger) {
    List<StoredId> all = new ArrayList<>();
    StoredId next = new StoredId(finger, 0);
    while (next.impression() < StoredId.MOST_IMPRESSIONS && slot(next) >= 0) {
      all.add(next);
      next = new StoredId(finger, next.impression() + 1);
    }
    return all;
  }
}
