package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** All templates of a gallery at one moment. Immutable. */
final class Snapshot {

  static final Snapshot EMPTY = new Snapshot(new EnumMap<>(FingerPosition.class));

  private final Map<FingerPosition, Shelf> shelves;
  private final long size;

  private Snapshot(Map<FingerPosition, Shelf> shelves) {
    this.shelves = shelves;
    long count = 0;
    for (Shelf shelf : shelves.values()) {
      count += shelf.size();
    }
    this.size = count;
  }

  Snapshot with(FingerPosition position, Shelf shelf) {
    Map<FingerPosition, Shelf> changed = new EnumMap<>(FingerPosition.class);
    changed.putAll(shelves);
    changed.put(position, shelf);
    return new Snapshot(changed);
  }

  Shelf shelf(FingerPosition position) {
    return shelves.getOrDefault(position, Shelf.EMPTY);
  }

  /** The shelves where a finger may lie: its own and the unknown ones, or all. */
  List<Shelf> shelvesFor(FingerPosition position) {
    if (position == FingerPosition.UNKNOWN) {
      return new ArrayList<>(shelves.values());
    }
    List<Shelf> two = new ArrayList<>();
    two.add(shelf(position));
    two.add(shelf(FingerPosition.UNKNOWN));
    return two;
  }

  List<Enrolled> everyone() {
    List<Enrolled> all = new ArrayList<>();
    for (Shelf shelf : shelves.values()) {
      all.addAll(shelf.latest());
      shelf.blocks().forEach(block -> all.addAll(block.templates()));
    }
    all.sort((one, other) -> Long.compare(one.sequence(), other.sequence()));
    return Collections.unmodifiableList(all);
  }

  long size() {
    return size;
  }

  long bytes() {
    long bytes = 0;
    for (Shelf shelf : shelves.values()) {
      for (Block block : shelf.blocks()) {
        bytes += block.bytes();
      }
    }
    return bytes;
  }
}
