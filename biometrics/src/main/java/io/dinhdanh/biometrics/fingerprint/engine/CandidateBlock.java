package io.dinhdanh.biometrics.fingerprint.engine;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import java.util.Arrays;
import java.util.List;

/**
 * Candidates laid out flat for exact matching. How many root edges are stored for each decides
 * between memory and time: those beyond are computed when a match needs them. Immutable but for
 * {@link #load}; immutable ones may be shared by threads.
 */
public final class CandidateBlock {

  /** Stores enough roots for nearly every match, at about 11 kB for a finger of 34 minutiae. */
  public static final int MANY_ROOTS = 800;

  /** The most minutiae that the flat layout holds; templates with more are matched plainly. */
  static final int MOST_MINUTIAE = 127;

  /** Words of a cache line. */
  private static final int LINE = 8;

  /** Most matches have found their roots among so many. */
  private static final int TOUCHED_ROOTS = 192;

  final int[] minutiaOffsets;
  final int[] rootOffsets;
  final int[] standing;
  long[] minutiae;
  long[] stars;
  final long[] roots;
  final byte[] rootNeighbours;

  private final Stars starBuilder = new Stars();
  private final RootWalk walk = new RootWalk();

  private CandidateBlock(int size, int minutiaCount, int rootCount) {
    minutiaOffsets = new int[size + 1];
    rootOffsets = new int[size + 1];
    standing = new int[size];
    minutiae = new long[minutiaCount];
    stars = new long[minutiaCount * Stars.RAYS];
    roots = new long[rootCount];
    rootNeighbours = new byte[rootCount];
  }

  /**
   * Lays out candidates.
   *
   * @param templates the candidates
   * @param storedRoots how many root edges to store for each at most, from 0
   * @return the block
   */
  public static CandidateBlock of(List<FingerprintTemplate> templates, int storedRoots) {
    int minutiae = 0;
    int roots = 0;
    for (FingerprintTemplate template : templates) {
      minutiae += template.size();
      roots += rootCount(template.size(), storedRoots);
    }
    CandidateBlock block = new CandidateBlock(templates.size(), minutiae, roots);
    for (int i = 0; i < templates.size(); i++) {
      block.put(i, templates.get(i), storedRoots);
    }
    return block;
  }

  /**
   * A block for one candidate at a time, to be loaded before each match. Not thread-safe.
   *
   * @return an empty block
   */
  public static CandidateBlock forOne() {
    return new CandidateBlock(1, FingerprintTemplate.MOST_MINUTIAE, 0);
  }

  /**
   * Puts a candidate into a block that was made for one.
   *
   * @param template the candidate
   */
  public void load(FingerprintTemplate template) {
    put(0, template, 0);
  }

  /**
   * Puts a candidate whose stars are known into a block that was made for one, which takes a tenth
   * of the time of finding them.
   *
   * @param template the candidate, of at most 127 minutiae
   * @param neighbours the neighbours that the edges of its stars lead to, {@value Stars#RAYS} for
   *     each minutia; the minutia itself where there is no edge
   * @param first the place of the first one there
   */
  public void load(FingerprintTemplate template, byte[] neighbours, int first) {
    int count = template.size();
    if (count > MOST_MINUTIAE) {
      load(template);
      return;
    }
    template.copyPacked(minutiae, 0);
    minutiaOffsets[1] = count;
    starBuilder.rebuild(minutiae, count, neighbours, first, stars);
    walk.start();
    standing[0] = walk.standing();
  }

  /**
   * The number of candidates.
   *
   * @return the number
   */
  public int size() {
    return standing.length;
  }

  /**
   * The memory that the arrays take.
   *
   * @return bytes
   */
  public long bytes() {
    return 4L * (minutiaOffsets.length + rootOffsets.length + standing.length)
        + 8L * (minutiae.length + stars.length)
        + 9L * roots.length;
  }

  /**
   * Reads a word of each cache line that matching a candidate begins with, so that they come from
   * memory while another is matched. Nothing is found in them: the sum is only there to be kept.
   */
  long touch(int candidate) {
    long sum = 0;
    int star = minutiaOffsets[candidate] * Stars.RAYS;
    int starEnd = minutiaOffsets[candidate + 1] * Stars.RAYS;
    for (int i = star; i < starEnd; i += LINE) {
      sum += stars[i];
    }
    int rootEnd = Math.min(rootOffsets[candidate] + TOUCHED_ROOTS, rootOffsets[candidate + 1]);
    for (int i = rootOffsets[candidate]; i < rootEnd; i += LINE) {
      sum += roots[i];
    }
    return sum;
  }

  int minutiae(int candidate) {
    return minutiaOffsets[candidate + 1] - minutiaOffsets[candidate];
  }

  /** The minutiae of a candidate that is too large for the flat layout. */
  long[] copyMinutiae(int candidate) {
    return Arrays.copyOfRange(minutiae, minutiaOffsets[candidate], minutiaOffsets[candidate + 1]);
  }

  private static int rootCount(int size, int storedRoots) {
    return size > MOST_MINUTIAE ? 0 : Math.min(storedRoots, RootWalk.lookups(size));
  }

  private void put(int index, FingerprintTemplate template, int storedRoots) {
    int count = template.size();
    int from = minutiaOffsets[index];
    minutiaOffsets[index + 1] = from + count;
    template.copyPacked(minutiae, from);
    int root = rootOffsets[index];
    int end = root + rootCount(count, storedRoots);
    walk.start();
    if (count <= MOST_MINUTIAE) {
      starBuilder.build(minutiae, from, count, stars, from * Stars.RAYS);
      walk.next(minutiae, from, count, roots, rootNeighbours, root, end);
    }
    rootOffsets[index + 1] = end;
    standing[index] = walk.standing();
  }
}
