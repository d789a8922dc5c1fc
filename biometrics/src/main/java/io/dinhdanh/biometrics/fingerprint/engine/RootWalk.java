package io.dinhdanh.biometrics.fingerprint.engine;

/**
 * The walk over a candidate's edges in search of roots, in the order of SourceAFIS: long edges
 * first, then short ones, by growing period. It can be left after any edge and taken up again. Not
 * thread-safe.
 *
 * <p>A root edge is one word: reference minutia (7 bits), hash bin of the probe's table (17),
 * length within its bin (8), both angles within their bins in steps of 1/4096 bin (16 each).
 */
final class RootWalk {

  /** The most edges that are looked up for one candidate. */
  static final int MOST_LOOKUPS = 1633;

  /** Angle bins of a full turn: 36 of ten degrees, and one for what rounding leaves over. */
  static final int ANGLE_BINS = (int) Math.ceil(2 * Math.PI / Angles.TOLERANCE);

  static final int LENGTH_BINS = 64;

  /** The bin of edges that are longer than any in a probe's table. */
  static final int NO_BIN = (1 << 17) - 1;

  private static final int SHORTEST_LONG_EDGE = 58;
  private static final int ANGLE_STEPS = 4096;

  private final EdgeShape shape = new EdgeShape();
  private int pass;
  private int period;
  private int phase;
  private int reference;

  static int lookups(int minutiae) {
    return Math.min(MOST_LOOKUPS, minutiae * (minutiae - 1));
  }

  static int bin(int length, float referenceAngle, float neighbourAngle) {
    int lengthBin = length / EdgeShape.TOLERANCE;
    int referenceBin = (int) (referenceAngle / Angles.TOLERANCE);
    int neighbourBin = (int) (neighbourAngle / Angles.TOLERANCE);
    return lengthBin >= LENGTH_BINS ? NO_BIN : bin(lengthBin, referenceBin, neighbourBin);
  }

  static int bin(int lengthBin, int referenceBin, int neighbourBin) {
    return (lengthBin * ANGLE_BINS + referenceBin) * ANGLE_BINS + neighbourBin;
  }

  static int steps(float bins) {
    return (int) Math.floor(bins * ANGLE_STEPS);
  }

  void start() {
    resume(1 << 16);
  }

  /** Where the walk stands, in one word. */
  int standing() {
    return pass << 24 | period << 16 | phase << 8 | reference;
  }

  void resume(int standing) {
    pass = standing >>> 24;
    period = standing >>> 16 & 0xff;
    phase = standing >>> 8 & 0xff;
    reference = standing & 0xff;
  }

  /** Writes the next root edges and their neighbours into the arrays up to {@code to}. */
  int next(long[] minutiae, int from, int count, long[] roots, byte[] neighbours, int at, int to) {
    int next = at;
    while (next < to && pass < 2) {
      if (reference >= count) {
        turn(count);
        continue;
      }
      int neighbour = reference + period;
      neighbour = neighbour < count ? neighbour : neighbour - count;
      shape.measure(minutiae[from + reference], minutiae[from + neighbour]);
      if (shape.length >= SHORTEST_LONG_EDGE == (pass == 0)) {
        roots[next] = pack();
        neighbours[next++] = (byte) neighbour;
      }
      reference += period + 1;
    }
    return next;
  }

  private void turn(int count) {
    phase++;
    if (phase > period || phase >= count) {
      phase = 0;
      period++;
    }
    if (period >= count) {
      period = 1;
      pass++;
    }
    reference = phase;
  }

  private long pack() {
    int bin = bin(shape.length, shape.referenceAngle, shape.neighbourAngle);
    return (long) reference << 57
        | (long) bin << 40
        | (long) (shape.length % EdgeShape.TOLERANCE) << 32
        | (long) inBin(shape.referenceAngle) << 16
        | inBin(shape.neighbourAngle);
  }

  private static int inBin(float angle) {
    float bins = angle / Angles.TOLERANCE;
    return Math.max(0, Math.min(ANGLE_STEPS - 1, steps(bins - (int) bins)));
  }
}
