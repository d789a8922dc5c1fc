package io.dinhdanh.biometrics.evaluation;

import java.util.Arrays;

/**
 * At which rank each sample finds its person among all other samples of the set. An impostor with
 * the same score stands before the mate.
 */
final class Ranks {

  /** The sample has no other sample of its person to find. */
  private static final int NO_MATE = 0;

  /** The sample, or every mate of it, gave no template. */
  private static final int NEVER = Integer.MAX_VALUE;

  private final ScoreMatrix scores;
  private final int[] ranks;

  Ranks(ScoreMatrix scores) {
    this.scores = scores;
    this.ranks = new int[scores.samples()];
    for (int probe = 0; probe < ranks.length; probe++) {
      ranks[probe] = rank(probe);
    }
  }

  private int rank(int probe) {
    double mate = Double.NaN;
    double[] bestOf = new double[scores.personCount()];
    Arrays.fill(bestOf, Double.NEGATIVE_INFINITY);
    for (int other = 0; other < ranks.length; other++) {
      if (other != probe) {
        int person = scores.person(other);
        bestOf[person] = Math.max(bestOf[person], scores.score(probe, other));
        mate = person == scores.person(probe) ? bestOf[person] : mate;
      }
    }
    if (Double.isNaN(mate)) {
      return NO_MATE;
    }
    int rank = 1;
    for (int person = 0; person < bestOf.length; person++) {
      rank += person != scores.person(probe) && bestOf[person] >= mate ? 1 : 0;
    }
    return mate == Double.NEGATIVE_INFINITY ? NEVER : rank;
  }

  /** The share of probes with a mate that find it at this rank or a better one. */
  double within(int rank, int[] draws) {
    long found = 0;
    long probes = 0;
    for (int probe = 0; probe < ranks.length; probe++) {
      if (ranks[probe] != NO_MATE) {
        int weight = draws[scores.person(probe)];
        probes += weight;
        found += ranks[probe] <= rank ? weight : 0;
      }
    }
    return probes == 0 ? 0 : (double) found / probes;
  }
}
