package io.dinhdanh.biometrics.fingerprint.engine;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;

/**
 * Matches one probe with many candidates. Every score equals, bit for bit, what SourceAFIS 3.18.1
 * gives for the same two templates; it is not symmetric. Scores are not negative; 10 n nominally
 * belongs to a false match rate of one in ten to the power n. Immutable and shared by threads, each
 * of which brings its own scratch.
 */
public final class FingerprintMatcher {

  private final FingerprintTemplate template;
  private final Probe probe;

  /**
   * Prepares a probe, in about a millisecond.
   *
   * @param probe the finger that is looked for
   */
  public FingerprintMatcher(FingerprintTemplate probe) {
    this.template = probe;
    this.probe = Probe.of(probe);
  }

  /**
   * The probe.
   *
   * @return the finger that is looked for
   */
  public FingerprintTemplate probe() {
    return template;
  }

  /**
   * Matches one candidate.
   *
   * @param candidate the candidate
   * @param scratch this thread's scratch
   * @return the score, not negative
   */
  public double match(FingerprintTemplate candidate, MatchScratch scratch) {
    scratch.one.load(candidate);
    return match(scratch.one, 0, scratch);
  }

  /**
   * Matches one candidate whose stars are known, see {@link
   * CandidateBlock#load(FingerprintTemplate, byte[], int)}.
   *
   * @param candidate the candidate
   * @param neighbours the neighbours that the edges of its stars lead to
   * @param first the place of the first one there
   * @param scratch this thread's scratch
   * @return the score, not negative
   */
  public double match(
      FingerprintTemplate candidate, byte[] neighbours, int first, MatchScratch scratch) {
    scratch.one.load(candidate, neighbours, first);
    return match(scratch.one, 0, scratch);
  }

  /**
   * Matches a candidate of a block.
   *
   * @param block the block
   * @param index the candidate's place in it
   * @param scratch this thread's scratch
   * @return the score, not negative
   */
  public double match(CandidateBlock block, int index, MatchScratch scratch) {
    int size = block.minutiae(index);
    if (probe.size < 2 || size < 2) {
      return 0;
    }
    if (!flat(size)) {
      return PlainMatcher.match(probe.minutiae, block.copyMinutiae(index));
    }
    scratch.begin();
    if (index + 1 < block.size()) {
      scratch.touched += block.touch(index + 1);
    }
    findRoots(block, index, size, scratch);
    return best(block, index, size, scratch);
  }

  private boolean flat(int size) {
    return size <= CandidateBlock.MOST_MINUTIAE
        && probe.size <= CandidateBlock.MOST_MINUTIAE
        && probe.edges.usable;
  }

  private void findRoots(CandidateBlock block, int index, int size, MatchScratch scratch) {
    int at = block.minutiaOffsets[index];
    int from = block.rootOffsets[index];
    int to = block.rootOffsets[index + 1];
    boolean enough =
        scratch.roots.find(
            probe.edges, block.roots, block.rootNeighbours, from, to, block.minutiae, at);
    int left = RootWalk.lookups(size) - (to - from);
    if (!enough && left > 0) {
      walkOn(block, index, size, left, scratch);
    }
  }

  /** Computes the root edges that are not stored, as far as they are needed. */
  private void walkOn(CandidateBlock block, int index, int size, int most, MatchScratch scratch) {
    int at = block.minutiaOffsets[index];
    long[] roots = scratch.moreRoots;
    byte[] neighbours = scratch.moreNeighbours;
    scratch.walk.resume(block.standing[index]);
    boolean enough = false;
    for (int left = most; left > 0 && !enough; left -= Roots.CHUNK) {
      int end = Math.min(left, Roots.CHUNK);
      scratch.walk.next(block.minutiae, at, size, roots, neighbours, 0, end);
      enough = scratch.roots.find(probe.edges, roots, neighbours, 0, end, block.minutiae, at);
    }
  }

  private double best(CandidateBlock block, int index, int size, MatchScratch scratch) {
    boolean lonely = Score.loneRootScoresNothing(probe.size, size);
    Roots roots = scratch.roots;
    int firstStar = block.minutiaOffsets[index] * Stars.RAYS;
    int count =
        lonely ? StarMatch.keepPromising(probe.stars, block, firstStar, roots) : roots.count;
    double high = 0;
    for (int i = 0; i < count; i++) {
      int of = roots.probes[i];
      int with = roots.candidates[i];
      if (scratch.first(of, with)) {
        high = Math.max(high, scratch.crawler.crawl(probe, block, index, of, with, lonely, high));
      }
    }
    return Score.shape(high);
  }
}
