package io.dinhdanh.biometrics.fingerprint.engine;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;

/**
 * The stars of a probe with tables that tell by three look-ups which of a minutia's edges may equal
 * a candidate's edge. A table entry has one bit for each edge of the star; it errs only towards
 * "may". Immutable.
 */
final class ProbeStars {

  /** Edges of one minutia stand this far from those of the next. */
  static final int STRIDE = 16;

  /** Table entries of one minutia: 64 length steps, then 128 steps for each angle. */
  static final int TABLE_STRIDE = 320;

  static final int REFERENCE_TABLE = 64;
  static final int NEIGHBOUR_TABLE = 192;

  private static final int COARSE_STEPS = 128;
  private static final double HALF_STEP = Math.PI / COARSE_STEPS;
  private static final double ROUNDING = 3e-4;

  final long[] edges;
  final short[] lengths;
  final float[] referenceAngles;
  final float[] neighbourAngles;

  /** A power of two in length, so that a masked index needs no bounds check. */
  final short[] tables;

  ProbeStars(FingerprintTemplate probe) {
    int count = probe.size();
    long[] minutiae = new long[count];
    probe.copyPacked(minutiae, 0);
    long[] stars = new long[count * Stars.RAYS];
    new Stars().build(minutiae, 0, count, stars, 0);
    edges = new long[count * STRIDE];
    lengths = new short[count * STRIDE];
    referenceAngles = new float[count * STRIDE];
    neighbourAngles = new float[count * STRIDE];
    tables = new short[Integer.highestOneBit(Math.max(1, count * TABLE_STRIDE * 2 - 1))];
    EdgeShape shape = new EdgeShape();
    for (int i = 0; i < count * Stars.RAYS; i++) {
      if (stars[i] != Stars.NO_EDGE) {
        int reference = i / Stars.RAYS;
        shape.measure(minutiae[reference], minutiae[Stars.neighbour(stars[i])]);
        put(reference, i % Stars.RAYS, stars[i], shape);
      }
    }
  }

  private void put(int reference, int ray, long edge, EdgeShape shape) {
    int at = reference * STRIDE + ray;
    edges[at] = edge;
    lengths[at] = (short) shape.length;
    referenceAngles[at] = shape.referenceAngle;
    neighbourAngles[at] = shape.neighbourAngle;
    int table = reference * TABLE_STRIDE;
    short bit = (short) (1 << ray);
    markLengths(table, shape.length, bit);
    markAngles(table + REFERENCE_TABLE, shape.referenceAngle, bit);
    markAngles(table + NEIGHBOUR_TABLE, shape.neighbourAngle, bit);
  }

  private void markLengths(int table, int length, short bit) {
    for (int step = 0; step <= Stars.LONGEST_STEP; step++) {
      int shortest = step * 4 - EdgeShape.TOLERANCE;
      int longest = step * 4 + 3 + EdgeShape.TOLERANCE;
      if (length >= shortest && (length <= longest || step == Stars.LONGEST_STEP)) {
        tables[table + step] |= bit;
      }
    }
  }

  private void markAngles(int table, float angle, short bit) {
    double tolerance = Angles.TOLERANCE + HALF_STEP + ROUNDING;
    for (int step = 0; step < COARSE_STEPS; step++) {
      double apart = Math.abs(angle - (2 * step + 1) * HALF_STEP);
      if (Math.min(apart, 2 * Math.PI - apart) <= tolerance) {
        tables[table + step] |= bit;
      }
    }
  }
}
