package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One search of one snapshot. */
final class Search {

  private final FingerprintMatcher matcher;
  private final BestHits hits;
  private final AtomicLong examined = new AtomicLong();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Enrolled> latest = new ArrayList<>();

  Search(
      Snapshot snapshot,
      FingerPosition position,
      FingerprintTemplate probe,
      int limit,
      double threshold) {
    matcher = new FingerprintMatcher(probe);
    hits = new BestHits(limit, threshold);
    for (Shelf shelf : snapshot.shelvesFor(position)) {
      blocks.addAll(shelf.blocks());
      latest.addAll(shelf.latest());
    }
  }

  SearchResult run(SearchMode mode, double penetration, Parts parts) {
    int gallery = latest.size();
    for (Block block : blocks) {
      gallery += block.size();
    }
    parts.run(latest.size(), this::compareLatest);
    if (mode == SearchMode.EXACT) {
      parts.run(blocks.size(), this::compareBlocks);
    } else {
      Shortlist shortlist = Shortlist.choose(blocks, matcher.probe(), penetration, parts);
      parts.run(shortlist.size(), (from, to, scratch) -> compare(shortlist, from, to, scratch));
    }
    return new SearchResult(mode, hits.list(), examined.get(), gallery);
  }

  private void compareLatest(int from, int to, IndexScratch scratch) {
    for (Enrolled enrolled : latest.subList(from, to)) {
      hits.offer(enrolled, matcher.match(enrolled.template(), scratch.match));
    }
    examined.addAndGet(to - from);
  }

  private void compareBlocks(int from, int to, IndexScratch scratch) {
    for (Block block : blocks.subList(from, to)) {
      for (int slot = 0; slot < block.size(); slot++) {
        hits.offer(block.templates().get(slot), block.score(matcher, slot, scratch));
      }
      examined.addAndGet(block.size());
    }
  }

  private void compare(Shortlist shortlist, int from, int to, IndexScratch scratch) {
    for (int i = from; i < to; i++) {
      Block block = blocks.get(shortlist.block(i));
      int slot = shortlist.slot(i);
      hits.offer(block.templates().get(slot), block.score(matcher, slot, scratch));
    }
    examined.addAndGet(to - from);
  }
}
