package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.Stars;

/**
 * Where in the index the edges of a probe are looked up: for each minutia some runs of keys, one
 * bin to either side of the edge's own. Immutable.
 */
final class IndexQuery {

  private static final int LENGTH_REACH = 7;

  /** A run of neighbour bins may wrap, so each edge has at most 3 x 3 runs twice. */
  private static final int MOST_RUNS = 18;

  final int minutiae;
  final int[] turns;

  /** The first run of each minutia, and last the number of runs. */
  final int[] firstRuns;

  final int[] runStarts;
  final int[] runEnds;

  private int runs;

  IndexQuery(FingerprintTemplate probe) {
    minutiae = Math.min(probe.size(), IndexBlock.MOST_MINUTIAE);
    turns = new int[minutiae];
    firstRuns = new int[minutiae + 1];
    runStarts = new int[minutiae * Stars.RAYS * MOST_RUNS];
    runEnds = new int[runStarts.length];
    long[] stars = Stars.of(probe);
    for (int i = 0; i < minutiae; i++) {
      turns[i] = StarKeys.turn(probe.packed(i));
      for (int ray = 0; ray < Stars.RAYS; ray++) {
        add(stars[i * Stars.RAYS + ray]);
      }
      firstRuns[i + 1] = runs;
    }
  }

  private void add(long edge) {
    if (edge == Stars.NO_EDGE) {
      return;
    }
    int length = Stars.length(edge);
    int first = Math.max(0, (length - LENGTH_REACH) / StarKeys.PIXELS);
    int last = Math.min(StarKeys.LENGTH_BINS - 1, (length + LENGTH_REACH) / StarKeys.PIXELS);
    int reference = StarKeys.bin(Stars.referenceAngle(edge));
    int neighbour = StarKeys.bin(Stars.neighbourAngle(edge));
    for (int aside = -1; aside <= 1; aside++) {
      int bin = (reference + aside + StarKeys.ANGLE_BINS) % StarKeys.ANGLE_BINS;
      for (int lengthBin = first; lengthBin <= last; lengthBin++) {
        addRuns(StarKeys.of(bin, lengthBin, 0), neighbour - 1, neighbour + 1);
      }
    }
  }

  private void addRuns(int base, int from, int to) {
    int bins = StarKeys.ANGLE_BINS;
    if (from < 0) {
      addRun(base + from + bins, base + bins);
    } else if (to >= bins) {
      addRun(base, base + to - bins + 1);
    }
    addRun(base + Math.max(0, from), base + Math.min(bins - 1, to) + 1);
  }

  private void addRun(int from, int to) {
    runStarts[runs] = from;
    runEnds[runs++] = to;
  }
}
