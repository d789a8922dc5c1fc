package io.dinhdanh.biometrics.fingerprint.engine;

import java.util.Arrays;

/**
 * The memory in which a thread matches: about 300 kB, to be kept and passed in again. Not
 * thread-safe: each thread has its own.
 */
public final class MatchScratch {

  private static final int PAIRS = 1 << 14;

  final Roots roots = new Roots();
  final Crawler crawler = new Crawler();
  final RootWalk walk = new RootWalk();
  final long[] moreRoots = new long[Roots.CHUNK];
  final byte[] moreNeighbours = new byte[Roots.CHUNK];
  final CandidateBlock one = CandidateBlock.forOne();

  /** Keeps what was touched ahead from being optimised away. */
  long touched;

  private final int[] tried = new int[PAIRS];
  private int match;

  /** Empty scratch. */
  public MatchScratch() {}

  /** Forgets the roots of the last candidate. */
  void begin() {
    roots.count = 0;
    if (++match == Integer.MAX_VALUE) {
      Arrays.fill(tried, 0);
      match = 1;
    }
  }

  /** Whether a root is met for the first time in this match. */
  boolean first(int probe, int candidate) {
    int pair = probe << 7 | candidate;
    boolean first = tried[pair] != match;
    tried[pair] = match;
    return first;
  }
}
