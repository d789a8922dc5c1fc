package io.dinhdanh.biometrics.fingerprint.engine;

/**
 * Compares the star of a probe's minutia with that of a candidate's. A match is one word: the
 * probe's edge in the upper 16 bits, the candidate's, counted from the candidate's first star, in
 * the lower. Angles are compared by steps of 1/65536 turn and measured anew only where rounding
 * could decide. Not thread-safe.
 */
final class StarMatch {

  /** Ten degrees are 1820.4 steps: up to the first they surely match, beyond the second not. */
  private static final int SURE = 1817;

  private static final int MAYBE = 1824;

  final int[] matches = new int[Stars.RAYS * Stars.RAYS + 1];

  private final int[] rays = new int[Stars.RAYS + 1];
  private final EdgeShape shape = new EdgeShape();

  /** Keeps the roots whose stars may have an edge in common; says how many there are. */
  static int keepPromising(ProbeStars probe, CandidateBlock block, int firstStar, Roots roots) {
    short[] tables = probe.tables;
    int mask = tables.length - 1;
    long[] stars = block.stars;
    int[] probes = roots.probes;
    int[] candidates = roots.candidates;
    int count = roots.count;
    int kept = 0;
    for (int i = 0; i < count; i++) {
      int star = firstStar + candidates[i] * Stars.RAYS;
      int table = probes[i] * ProbeStars.TABLE_STRIDE;
      int any = 0;
      for (int ray = 0; ray < Stars.RAYS; ray++) {
        any |= mayMatch(tables, mask, table, stars[star + ray]);
      }
      probes[kept] = probes[i];
      candidates[kept] = candidates[i];
      kept += (any | -any) >>> 31;
    }
    return kept;
  }

  private static int mayMatch(short[] tables, int mask, int table, long edge) {
    return tables[table + Stars.lengthStep(edge) & mask]
        & tables[table + ProbeStars.REFERENCE_TABLE + Stars.coarseReference(edge) & mask]
        & tables[table + ProbeStars.NEIGHBOUR_TABLE + Stars.coarseNeighbour(edge) & mask];
  }

  /** Finds all matches of two stars, by the candidate's edges and then the probe's. */
  int match(ProbeStars probe, CandidateBlock block, int firstMinutia, int of, int with) {
    int firstStar = firstMinutia * Stars.RAYS;
    int star = firstStar + with * Stars.RAYS;
    int some = raysThatMayMatch(probe, block.stars, star, of * ProbeStars.TABLE_STRIDE);
    int found = 0;
    for (int i = 0; i < some; i++) {
      int place = star + (rays[i] >>> 16);
      long candidate = block.stars[place];
      for (int left = rays[i] & 0xffff; left != 0; left &= left - 1) {
        int edge = of * ProbeStars.STRIDE + Integer.numberOfTrailingZeros(left);
        int verdict = compare(probe.edges[edge], candidate);
        if (verdict == 0) {
          verdict = measure(probe, edge, block.minutiae, firstMinutia, with, candidate);
        }
        matches[found] = edge << 16 | place - firstStar;
        found += verdict >>> 31 ^ 1;
      }
    }
    return found;
  }

  private int raysThatMayMatch(ProbeStars probe, long[] stars, int star, int table) {
    short[] tables = probe.tables;
    int mask = tables.length - 1;
    int found = 0;
    for (int ray = 0; ray < Stars.RAYS; ray++) {
      int edges = mayMatch(tables, mask, table, stars[star + ray]) & 0xffff;
      rays[found] = ray << 16 | edges;
      found += -edges >>> 31;
    }
    return found;
  }

  /** Positive if two edges surely match, negative if they surely do not, zero if it is open. */
  private static int compare(long one, long other) {
    int reference = Math.abs((short) ((one >>> 16) - (other >>> 16)));
    int neighbour = Math.abs((short) (one - other));
    int length = EdgeShape.TOLERANCE - Math.abs((short) (one >>> 32) - (short) (other >>> 32));
    int maybe = MAYBE - reference | MAYBE - neighbour | length;
    int sure = SURE - reference | SURE - neighbour | length;
    return (maybe ^ sure) < 0 ? 0 : maybe | 1;
  }

  private int measure(
      ProbeStars probe, int edge, long[] minutiae, int at, int reference, long candidate) {
    shape.measure(minutiae[at + reference], minutiae[at + Stars.neighbour(candidate)]);
    boolean near =
        shape.near(probe.lengths[edge], probe.referenceAngles[edge], probe.neighbourAngles[edge]);
    return near ? 1 : -1;
  }
}
