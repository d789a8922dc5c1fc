package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.shard.ShardMode;
import io.dinhdanh.biometrics.shard.ShardQuery;
import java.util.Objects;

/**
 * Which pairs a job looks for.
 *
 * @param threshold the lowest score of a pair
 * @param mode which records are compared
 * @param maxPairs how many pairs are kept, the best; 1 to 10,000,000. The others are counted
 */
public record PairQuery(double threshold, ShardMode mode, int maxPairs) {

  /** The most pairs that a job keeps. */
  public static final int MOST = 10_000_000;

  public PairQuery {
    Objects.requireNonNull(mode, "mode");
    if (Double.isNaN(threshold) || maxPairs < 1 || maxPairs > MOST) {
      throw new IllegalArgumentException("a threshold, and 1 to " + MOST + " pairs");
    }
  }

  /**
   * Pairs by comparing everybody.
   *
   * @param threshold the lowest score of a pair
   * @param maxPairs how many pairs are kept
   * @return the query
   */
  public static PairQuery exact(double threshold, int maxPairs) {
    return new PairQuery(threshold, ShardMode.EXACT, maxPairs);
  }

  ShardQuery inOneShard() {
    return new ShardQuery(ShardQuery.MOST, threshold, mode);
  }
}
