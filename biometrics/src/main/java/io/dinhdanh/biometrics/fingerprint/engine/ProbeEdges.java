package io.dinhdanh.biometrics.fingerprint.engine;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;

/**
 * All edges of a probe in a hash table: each edge lies in every bin in which a candidate's edge
 * like it may lie. An entry is one word: edge (16 bits), reference minutia (8), then three lanes
 * that a candidate's root word is subtracted from, see {@link Roots}. Immutable.
 */
final class ProbeEdges {

  /** More entries in one bin than this only a hostile template has. */
  private static final int MOST_IN_BIN = (1 << 11) - 1;

  private static final int MOST_LENGTH_BINS = RootWalk.LENGTH_BINS - 2;

  final short[] lengths;
  final float[] referenceAngles;
  final float[] neighbourAngles;

  /** For each bin the place of its first entry and, in the lower 11 bits, their number. */
  final int[] bins;

  /** One bit for each bin with entries. */
  final long[] filled = new long[(RootWalk.NO_BIN + 1) / Long.SIZE];

  final long[] entries;

  /** False if the probe is beyond the table, so that it must be matched plainly. */
  final boolean usable;

  private final byte[] references;
  private final int[] counts;

  ProbeEdges(FingerprintTemplate probe) {
    int count = probe.size();
    int edges = count * Math.max(0, count - 1);
    lengths = new short[edges];
    referenceAngles = new float[edges];
    neighbourAngles = new float[edges];
    references = new byte[edges];
    int longest = measure(probe);
    boolean fits = longest / EdgeShape.TOLERANCE < MOST_LENGTH_BINS;
    int lengthBins = (longest + EdgeShape.TOLERANCE) / EdgeShape.TOLERANCE + 1;
    bins = new int[fits ? lengthBins * RootWalk.ANGLE_BINS * RootWalk.ANGLE_BINS : 0];
    counts = new int[bins.length];
    usable = fits && count();
    entries = new long[usable ? place() : 0];
    if (usable) {
      fill();
    }
  }

  private int measure(FingerprintTemplate probe) {
    EdgeShape shape = new EdgeShape();
    int edge = 0;
    int longest = 0;
    for (int reference = 0; reference < probe.size(); reference++) {
      for (int neighbour = 0; neighbour < probe.size(); neighbour++) {
        if (reference != neighbour) {
          shape.measure(probe.packed(reference), probe.packed(neighbour));
          lengths[edge] = (short) shape.length;
          referenceAngles[edge] = shape.referenceAngle;
          neighbourAngles[edge] = shape.neighbourAngle;
          references[edge++] = (byte) reference;
          longest = Math.max(longest, shape.length);
        }
      }
    }
    return longest;
  }

  private interface Visitor {
    void visit(int edge, int bin, int lengthBin, int referenceBin, int neighbourBin);
  }

  private boolean count() {
    visit((edge, bin, lengthBin, referenceBin, neighbourBin) -> counts[bin]++);
    for (int count : counts) {
      if (count > MOST_IN_BIN) {
        return false;
      }
    }
    return true;
  }

  private int place() {
    int place = 0;
    for (int bin = 0; bin < bins.length; bin++) {
      bins[bin] = place << 11 | counts[bin];
      if (counts[bin] > 0) {
        filled[bin >> 6] |= 1L << bin;
      }
      place += counts[bin];
      counts[bin] = 0;
    }
    return place;
  }

  private void fill() {
    visit(
        (edge, bin, lengthBin, referenceBin, neighbourBin) ->
            entries[(bins[bin] >>> 11) + counts[bin]++] =
                Roots.entry(
                    edge,
                    references[edge],
                    lengths[edge] - lengthBin * EdgeShape.TOLERANCE,
                    stepsFrom(referenceBin, referenceAngles[edge]),
                    stepsFrom(neighbourBin, neighbourAngles[edge])));
  }

  /** Visits the bins of every edge, in the order of the edges. */
  private void visit(Visitor visitor) {
    for (int edge = 0; edge < lengths.length; edge++) {
      int first = Math.max(0, (lengths[edge] - EdgeShape.TOLERANCE) / EdgeShape.TOLERANCE);
      int last = (lengths[edge] + EdgeShape.TOLERANCE) / EdgeShape.TOLERANCE;
      for (int lengthBin = first; lengthBin <= last; lengthBin++) {
        visit(visitor, edge, lengthBin);
      }
    }
  }

  private void visit(Visitor visitor, int edge, int lengthBin) {
    int referenceEnd = endBin(referenceAngles[edge]);
    int neighbourEnd = endBin(neighbourAngles[edge]);
    int neighbourFirst = firstBin(neighbourAngles[edge]);
    for (int r = firstBin(referenceAngles[edge]); r != referenceEnd; r = following(r)) {
      for (int n = neighbourFirst; n != neighbourEnd; n = following(n)) {
        visitor.visit(edge, RootWalk.bin(lengthBin, r, n), lengthBin, r, n);
      }
    }
  }

  private static int firstBin(float angle) {
    return (int) (Angles.difference(angle, Angles.TOLERANCE) / Angles.TOLERANCE);
  }

  private static int endBin(float angle) {
    return following((int) (Angles.sum(angle, Angles.TOLERANCE) / Angles.TOLERANCE));
  }

  private static int following(int bin) {
    return (bin + 1) % RootWalk.ANGLE_BINS;
  }

  private static int stepsFrom(int bin, float angle) {
    double apart = (double) angle - bin * (double) Angles.TOLERANCE;
    if (apart > Math.PI) {
      apart -= 2 * Math.PI;
    } else if (apart < -Math.PI) {
      apart += 2 * Math.PI;
    }
    return RootWalk.steps((float) apart / Angles.TOLERANCE);
  }
}
