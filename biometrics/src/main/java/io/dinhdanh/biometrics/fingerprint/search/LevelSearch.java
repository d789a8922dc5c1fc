package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.gallery.GalleryView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Searches a part of a whole so that each finger's fate is its own. Thread-safe. */
final class LevelSearch {

  /**
   * The likeness by the index from which on a finger is compared. Of the 320 templates of four sets
   * of FVC2002 and FVC2004 (DB1_B, DB4_B) five in a hundred reach it with another person's.
   */
  static final float LEVEL = 0.9f;

  private final GalleryView view;
  private final Moment moment;
  private final Map<FingerPosition, List<Block>> blocksOfPosition =
      new EnumMap<>(FingerPosition.class);
  private final Queue<IndexScratch> idle = new ConcurrentLinkedQueue<>();

  LevelSearch(GalleryView view, Moment moment) {
    this.view = view;
    this.moment = moment;
    IdentityHashMap<Shelf, List<Block>> made = new IdentityHashMap<>();
    for (FingerPosition position : FingerPosition.values()) {
      List<Block> blocks = new ArrayList<>();
      for (Shelf shelf : moment.shelvesFor(position)) {
        blocks.addAll(made.computeIfAbsent(shelf, Shelf::allBlocks));
      }
      blocksOfPosition.put(position, blocks);
    }
  }

  List<RecordHit> run(
      FingerprintTemplate probe,
      FingerPosition position,
      SearchMode mode,
      int limit,
      double lowest) {
    FingerprintMatcher matcher = new FingerprintMatcher(probe);
    BestHits best = new BestHits(limit, lowest, view::compareIds);
    IndexScratch kept = idle.poll();
    IndexScratch scratch = kept == null ? new IndexScratch() : kept;
    float[] likeness = new float[Block.CAPACITY];
    IndexQuery query = new IndexQuery(probe);
    for (Block block : blocksOfPosition.getOrDefault(position, List.of())) {
      if (mode == SearchMode.INDEXED) {
        block.index().score(query, scratch, likeness, 0);
      }
      for (int row = 0; row < block.size(); row++) {
        boolean wanted = mode == SearchMode.EXACT || likeness[row] >= LEVEL;
        if (wanted && moment.shows(block.slot(row))) {
          best.offer(block.slot(row), block.score(matcher, row, scratch));
        }
      }
    }
    idle.add(scratch);
    return best.records(view);
  }
}
