package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.CandidateBlock;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.Stars;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some hundred templates with their index and what exact matching needs. Immutable. */
final class Block {

  private final List<Enrolled> templates;
  private final IndexBlock index;
  private final @Nullable CandidateBlock exact;

  /** Where the neighbours of each template begin. */
  private final int[] offsets;

  private final byte[] neighbours;

  Block(List<Enrolled> enrolled, int storedRoots) {
    templates = new ArrayList<>(enrolled);
    List<FingerprintTemplate> fingers = new ArrayList<>();
    long[][] stars = new long[templates.size()][];
    offsets = new int[templates.size() + 1];
    for (int i = 0; i < stars.length; i++) {
      fingers.add(templates.get(i).template());
      stars[i] = Stars.of(fingers.get(i));
      offsets[i + 1] = offsets[i] + stars[i].length;
    }
    index = new IndexBlock(templates, stars);
    exact = storedRoots == 0 ? null : CandidateBlock.of(fingers, storedRoots);
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

  int size() {
    return templates.size();
  }

  List<Enrolled> templates() {
    return templates;
  }

  IndexBlock index() {
    return index;
  }

  /** The memory of the arrays, the templates and their ids not counted. */
  long bytes() {
    return index.bytes()
        + neighbours.length
        + 4L * offsets.length
        + (exact == null ? 0 : exact.bytes());
  }

  double score(FingerprintMatcher matcher, int slot, IndexScratch scratch) {
    return exact == null
        ? matcher.match(templates.get(slot).template(), neighbours, offsets[slot], scratch.match)
        : matcher.match(exact, slot, scratch.match);
  }
}
