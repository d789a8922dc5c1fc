package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.CandidateBlock;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.Stars;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some hundred templates with their index and what exact matching needs. Immutable. */
final class Block {

  /** So many templates fill a block. */
  static final int CAPACITY = IndexBlock.CAPACITY;

  private final FingerprintTemplate[] templates;
  private final int[] slots;
  private final IndexBlock index;
  private final @Nullable CandidateBlock exact;

  /** Where the neighbours of each template begin. */
  private final int[] offsets;

  private final byte[] neighbours;

  /** Takes the arrays as its own. */
  Block(FingerprintTemplate[] templates, int[] slots, int storedRoots) {
    this.templates = templates;
    this.slots = slots;
    long[][] stars = new long[templates.length][];
    offsets = new int[templates.length + 1];
    for (int i = 0; i < stars.length; i++) {
      stars[i] = Stars.of(templates[i]);
      offsets[i + 1] = offsets[i] + stars[i].length;
    }
    index = new IndexBlock(templates, stars);
    List<FingerprintTemplate> candidates = Arrays.asList(templates);
    exact = storedRoots == 0 ? null : CandidateBlock.of(candidates, storedRoots);
    neighbours = new byte[exact == null ? offsets[stars.length] : 0];
    for (int i = 0; i < stars.length && exact == null; i++) {
      keepNeighbours(stars[i], offsets[i]);
    }
  }

  private void keepNeighbours(long[] stars, int at) {
    for (int i = 0; i < stars.length; i++) {
      boolean none = stars[i] == Stars.NO_EDGE;
      neighbours[at + i] = (byte) (none ? i / Stars.RAYS : Stars.neighbour(stars[i]));
    }
  }

  /** The same with another template in one row. */
  Block with(int row, FingerprintTemplate template, int storedRoots) {
    FingerprintTemplate[] changed = templates.clone();
    changed[row] = template;
    return new Block(changed, slots, storedRoots);
  }

  int size() {
    return templates.length;
  }

  FingerprintTemplate template(int row) {
    return templates[row];
  }

  int slot(int row) {
    return slots[row];
  }

  IndexBlock index() {
    return index;
  }

  double score(FingerprintMatcher matcher, int row, IndexScratch scratch) {
    return exact == null
        ? matcher.match(templates[row], neighbours, offsets[row], scratch.match)
        : matcher.match(exact, row, scratch.match);
  }
}
