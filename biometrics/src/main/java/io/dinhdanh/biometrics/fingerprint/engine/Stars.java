package io.dinhdanh.biometrics.fingerprint.engine;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;

/**
 * A minutia's star: the edges to its nearest neighbours, at most {@value #RAYS}, by length and then
 * by neighbour. An edge is one word: neighbour (8 bits), length in steps of four pixels up to
 * {@value #LONGEST_STEP} (8), length (16), both angles in steps of 1/65536 turn (16 each).
 */
public final class Stars {

  /** The most edges of a star. */
  public static final int RAYS = 9;

  static final int LONGEST_STEP = 62;

  /** Fills up a star with fewer edges: its length step is that of no edge. */
  public static final long NO_EDGE = (long) (LONGEST_STEP + 1) << 48;

  private static final float STEPS = (float) (65536 / (2 * Math.PI));

  private final EdgeShape shape = new EdgeShape();
  private final int[] distances = new int[256];
  private final long[] nearest = new long[RAYS];

  Stars() {}

  /**
   * The stars of all minutiae of a template.
   *
   * @param template the template
   * @return {@value #RAYS} words for each minutia
   */
  public static long[] of(FingerprintTemplate template) {
    long[] minutiae = new long[template.size()];
    template.copyPacked(minutiae, 0);
    long[] stars = new long[minutiae.length * RAYS];
    new Stars().build(minutiae, 0, minutiae.length, stars, 0);
    return stars;
  }

  /**
   * The neighbour that an edge leads to.
   *
   * @param edge the edge's word
   * @return its place in the template, 0 to 255
   */
  public static int neighbour(long edge) {
    return (int) (edge >>> 56);
  }

  /**
   * The length of an edge.
   *
   * @param edge the edge's word
   * @return pixels
   */
  public static int length(long edge) {
    return (int) (edge >>> 32) & 0xffff;
  }

  static int lengthStep(long edge) {
    return (int) (edge >>> 48) & 0xff;
  }

  /**
   * The direction of the star's own minutia against the edge.
   *
   * @param edge the edge's word
   * @return steps of 1/65536 turn
   */
  public static int referenceAngle(long edge) {
    return (int) edge >>> 16;
  }

  /**
   * The direction of the neighbour against the edge.
   *
   * @param edge the edge's word
   * @return steps of 1/65536 turn
   */
  public static int neighbourAngle(long edge) {
    return (int) edge & 0xffff;
  }

  /** The reference angle in steps of 1/128 turn. */
  static int coarseReference(long edge) {
    return (int) edge >>> 25;
  }

  /** The neighbour's angle in steps of 1/128 turn. */
  static int coarseNeighbour(long edge) {
    return (int) edge >>> 9 & 127;
  }

  static long pack(EdgeShape shape, int neighbour) {
    return (long) neighbour << 56
        | (long) Math.min(LONGEST_STEP, shape.length >> 2) << 48
        | (long) shape.length << 32
        | (long) Math.min(65535, (int) (shape.referenceAngle * STEPS)) << 16
        | Math.min(65535, (int) (shape.neighbourAngle * STEPS));
  }

  /** Writes the stars of {@code count} minutiae from {@code from} on. */
  void build(long[] minutiae, int from, int count, long[] stars, int target) {
    for (int reference = 0; reference < count; reference++) {
      int rays = nearest(minutiae, from, count, reference);
      for (int ray = 0; ray < RAYS; ray++) {
        int at = target + reference * RAYS + ray;
        if (ray < rays) {
          int neighbour = (int) nearest[ray] & 0xff;
          shape.measure(minutiae[from + reference], minutiae[from + neighbour]);
          stars[at] = pack(shape, neighbour);
        } else {
          stars[at] = NO_EDGE;
        }
      }
    }
  }

  /** Writes stars whose neighbours are known already, {@value #RAYS} bytes for each minutia. */
  void rebuild(long[] minutiae, int count, byte[] neighbours, int first, long[] stars) {
    for (int i = 0; i < count * RAYS; i++) {
      int reference = i / RAYS;
      int neighbour = neighbours[first + i] & 0xff;
      if (neighbour == reference) {
        stars[i] = NO_EDGE;
      } else {
        shape.measure(minutiae[reference], minutiae[neighbour]);
        stars[i] = pack(shape, neighbour);
      }
    }
  }

  /** Finds the neighbours of a minutia, as length and neighbour in one word, sorted. */
  private int nearest(long[] minutiae, int from, int count, int reference) {
    int limit = distances(minutiae, from, count, reference);
    int found = 0;
    for (int neighbour = 0; neighbour < count; neighbour++) {
      if (neighbour != reference && distances[neighbour] <= limit) {
        shape.measure(minutiae[from + reference], minutiae[from + neighbour]);
        found = insert(found, (long) shape.length << 8 | neighbour);
      }
    }
    return found;
  }

  private int insert(int found, long edge) {
    int at = Math.min(found, RAYS - 1);
    if (found == RAYS && nearest[at] <= edge) {
      return found;
    }
    for (; at > 0 && nearest[at - 1] > edge; at--) {
      nearest[at] = nearest[at - 1];
    }
    nearest[at] = edge;
    return Math.min(RAYS, found + 1);
  }

  /** Squared distances to all, and as the result the one within which the nearest lie. */
  private int distances(long[] minutiae, int from, int count, int reference) {
    for (int ray = 0; ray < RAYS; ray++) {
      nearest[ray] = Integer.MAX_VALUE;
    }
    int found = 0;
    int x = (int) (minutiae[from + reference] >> 48);
    int y = (short) (minutiae[from + reference] >>> 32);
    for (int i = 0; i < count; i++) {
      int dx = x - (int) (minutiae[from + i] >> 48);
      int dy = y - (short) (minutiae[from + i] >>> 32);
      distances[i] = dx * dx + dy * dy;
      if (i != reference && distances[i] < nearest[RAYS - 1]) {
        found = insert(found, distances[i]);
      }
    }
    return found < RAYS ? Integer.MAX_VALUE : (int) nearest[RAYS - 1];
  }
}
