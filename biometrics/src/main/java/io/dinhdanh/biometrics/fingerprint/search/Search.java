package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** One search of one moment. */
final class Search {

  /** A template that is in no block yet. */
  private record Single(FingerprintTemplate template, int slot) {}

  private final Moment moment;
  private final FingerprintMatcher matcher;
  private final BestHits hits;
  private final AtomicLong examined = new AtomicLong();
  private final List<Block> blocks = new ArrayList<>();
  private final List<Single> latest = new ArrayList<>();

  Search(
      Moment moment,
      FingerPosition position,
      FingerprintTemplate probe,
      int limit,
      double threshold) {
    this.moment = moment;
    matcher = new FingerprintMatcher(probe);
    hits = new BestHits(limit, threshold);
    for (Shelf shelf : moment.shelvesFor(position)) {
      for (int i = 0; i < shelf.blocks(); i++) {
        blocks.add(shelf.block(i));
      }
      for (int row = 0; row < shelf.latestRows(); row++) {
        if (moment.shows(shelf.latestSlot(row))) {
          latest.add(new Single(shelf.latestTemplate(row), shelf.latestSlot(row)));
        }
      }
    }
  }

  SearchResult run(SearchMode mode, double penetration, Parts parts) {
    parts.run(latest.size(), this::compareLatest);
    if (mode == SearchMode.EXACT) {
      parts.run(blocks.size(), this::compareBlocks);
      return new SearchResult(mode, hits.list(moment), examined.get(), examined.get());
    }
    Shortlist shortlist = Shortlist.choose(moment, blocks, matcher.probe(), penetration, parts);
    parts.run(shortlist.size(), (from, to, scratch) -> compare(shortlist, from, to, scratch));
    long gallery = (long) shortlist.gallery() + latest.size();
    return new SearchResult(mode, hits.list(moment), examined.get(), gallery);
  }

  private void compareLatest(int from, int to, IndexScratch scratch) {
    for (Single single : latest.subList(from, to)) {
      hits.offer(single.slot(), matcher.match(single.template(), scratch.match));
    }
    examined.addAndGet(to - from);
  }

  private void compareBlocks(int from, int to, IndexScratch scratch) {
    long compared = 0;
    for (Block block : blocks.subList(from, to)) {
      for (int row = 0; row < block.size(); row++) {
        if (moment.shows(block.slot(row))) {
          hits.offer(block.slot(row), block.score(matcher, row, scratch));
          compared++;
        }
      }
    }
    examined.addAndGet(compared);
  }

  private void compare(Shortlist shortlist, int from, int to, IndexScratch scratch) {
    for (int i = from; i < to; i++) {
      Block block = blocks.get(shortlist.block(i));
      int row = shortlist.row(i);
      hits.offer(block.slot(row), block.score(matcher, row, scratch));
    }
    examined.addAndGet(to - from);
  }
}
