package io.dinhdanh.biometrics.fingerprint.engine;

/**
 * Finds roots: pairs of minutiae, one of the probe and one of the candidate, that an edge makes
 * likely. Three tolerances are tested at once in the lanes of one word: bits 0 to 15 and 16 to 31
 * hold the angles, 32 to 39 the length. An entry minus a root's word keeps the guard bit of a lane
 * where the difference is not too small; a constant minus that keeps it where it is not too great.
 * The angles are rounded to steps, so near the tolerance the edges are measured anew.
 */
final class Roots {

  /** The search ends after this many roots, counting those found twice. */
  static final int MOST = 70;

  /** Edges looked up in one go. */
  static final int CHUNK = 64;

  private static final int LENGTH_LANE = 32;
  private static final int ANGLE_LANE = 16;
  private static final long LANES = (1L << 40) - 1;
  private static final long GUARDS = 1L << 15 | 1L << 31 | 1L << 39;

  /** Ten degrees are 4096 steps; rounding costs less than two. */
  private static final int ANGLE_REACH = 4096 + 2;

  private static final long ANGLE_SPAN = 65536L + 2 * ANGLE_REACH;
  private static final long LENGTH_SPAN = 256L + 2 * EdgeShape.TOLERANCE;
  private static final long SPAN =
      ANGLE_SPAN | ANGLE_SPAN << ANGLE_LANE | LENGTH_SPAN << LENGTH_LANE;
  private static final long UNSURE = 4L | 4L << ANGLE_LANE;

  final int[] probes = new int[MOST];
  final int[] candidates = new int[MOST];
  int count;

  private final int[] hits = new int[CHUNK];
  private final EdgeShape shape = new EdgeShape();

  /** The word of a probe's edge in a bin that starts so many pixels and steps before it. */
  static long entry(int edge, int reference, int pixels, int referenceSteps, int neighbourSteps) {
    long length = 128L + EdgeShape.TOLERANCE + pixels;
    return (long) edge << 48
        | (long) (reference & 0xff) << 40
        | (length << LENGTH_LANE)
            + ((32768L + ANGLE_REACH + referenceSteps) << ANGLE_LANE)
            + (32768L + ANGLE_REACH + neighbourSteps);
  }

  /** Looks edges up; true once enough roots are found. */
  boolean find(
      ProbeEdges probe,
      long[] roots,
      byte[] neighbours,
      int from,
      int to,
      long[] minutiae,
      int at) {
    long[] filled = probe.filled;
    int lastWord = filled.length - 1;
    int[] hits = this.hits;
    for (int start = from; start < to; start += CHUNK) {
      int end = Math.min(to, start + CHUNK);
      int found = 0;
      for (int i = start; i < end; i++) {
        int bin = bin(roots[i]);
        hits[found] = i;
        found += (int) (filled[bin >>> 6 & lastWord] >>> bin) & 1;
      }
      for (int i = 0; i < found; i++) {
        if (lookUp(probe, roots[hits[i]], neighbours, hits[i], minutiae, at)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean lookUp(
      ProbeEdges probe, long root, byte[] neighbours, int place, long[] minutiae, int at) {
    long[] entries = probe.entries;
    int slot = probe.bins[bin(root)];
    int candidate = (int) (root >>> 57);
    long lanes = root & LANES;
    int end = (slot >>> 11) + (slot & 0x7ff);
    for (int i = slot >>> 11; i < end; i++) {
      long entry = entries[i];
      long above = entry - lanes;
      long below = SPAN - above;
      if ((above & below & GUARDS) == GUARDS) {
        boolean sure = ((above - UNSURE) & (below - UNSURE) & GUARDS) == GUARDS;
        if (sure || near(probe, (int) (entry >>> 48), minutiae, at, candidate, neighbours[place])) {
          probes[count] = (int) (entry >>> 40) & 0xff;
          candidates[count] = candidate;
          if (++count == MOST) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean near(
      ProbeEdges probe, int edge, long[] minutiae, int at, int reference, int neighbour) {
    shape.measure(minutiae[at + reference], minutiae[at + neighbour]);
    return shape.near(
        probe.lengths[edge], probe.referenceAngles[edge], probe.neighbourAngles[edge]);
  }

  private static int bin(long root) {
    return (int) (root >>> 40) & RootWalk.NO_BIN;
  }
}
