package io.dinhdanh.biometrics.face;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What to search for.
 *
 * @param limit how many hits at most, 1 to 10,000
 * @param lowest the lowest score that is a hit, or negative infinity for any
 * @param among the only ids to search, or null for all; ids that are not enrolled are passed over
 */
public record FaceQuery(int limit, double lowest, @Nullable Set<String> among) {

  /** The most hits. */
  public static final int MOST = 10_000;

  public FaceQuery {
    if (limit < 1 || limit > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " hits");
    }
    if (Double.isNaN(lowest)) {
      throw new IllegalArgumentException("the lowest score must be a number");
    }
    among = among == null ? null : Collections.unmodifiableSet(new HashSet<>(among));
  }

  /**
   * The nearest of all.
   *
   * @param limit how many hits at most, 1 to 10,000
   * @return the query
   */
  public static FaceQuery nearest(int limit) {
    return new FaceQuery(limit, Double.NEGATIVE_INFINITY, null);
  }

  /**
   * The same among some ids.
   *
   * @param ids the only ids to search
   * @return a new query
   */
  public FaceQuery among(Set<String> ids) {
    return new FaceQuery(limit, lowest, ids);
  }

  /**
   * The same above a score.
   *
   * @param score the lowest score that is a hit
   * @return a new query
   */
  public FaceQuery above(double score) {
    return new FaceQuery(limit, score, among);
  }
}
