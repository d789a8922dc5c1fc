package io.dinhdanh.biometrics.shard;

/**
 * What to search for in each shard.
 *
 * @param limit how many hits at most, 1 to 10,000
 * @param lowest the lowest score that is a hit, or negative infinity for any
 * @param mode which records are compared
 */
public record ShardQuery(int limit, double lowest, ShardMode mode) {

  /** The most hits. */
  public static final int MOST = 10_000;

  public ShardQuery {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " hits");
    }
    if (Double.isNaN(lowest)) {
      throw new IllegalArgumentException("the lowest score must be a number");
    }
  }

  /**
   * The nearest of all, each record compared.
   *
   * @param limit how many hits at most, 1 to 10,000
   * @return the query
   */
  public static ShardQuery nearest(int limit) {
    return new ShardQuery(limit, Double.NEGATIVE_INFINITY, ShardMode.EXACT);
  }

  /**
   * The same above a score.
   *
   * @param score the lowest score that is a hit
   * @return a new query
   */
  public ShardQuery above(double score) {
    return new ShardQuery(limit, score, mode);
  }

  /**
   * The same in another mode.
   *
   * @param other which records are compared
   * @return a new query
   */
  public ShardQuery in(ShardMode other) {
    return new ShardQuery(limit, lowest, other);
  }
}
