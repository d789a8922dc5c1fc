package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.shard.ShardHit;
import java.io.Serializable;
import java.util.Comparator;
import java.util.Objects;

/**
 * Two records that match, told once.
 *
 * @param one the id that comes first by code point
 * @param other the other id
 * @param score of the two; where a matcher's score depends on the order, with the first as probe,
 *     or with the newcomer as probe where one is
 */
public record Pair(String one, String other, double score) implements Serializable {

  /** Highest score first, equal scores by the ids. */
  public static final Comparator<Pair> ORDER =
      Comparator.comparingDouble(Pair::score)
          .reversed()
          .thenComparing(Pair::one, ShardHit::compareIds)
          .thenComparing(Pair::other, ShardHit::compareIds);

  public Pair {
    Objects.requireNonNull(one, "one");
    Objects.requireNonNull(other, "other");
  }

  static Pair of(String probe, String found, double score) {
    boolean inOrder = ShardHit.compareIds(probe, found) <= 0;
    return inOrder ? new Pair(probe, found, score) : new Pair(found, probe, score);
  }

  /** The text form leaves the ids out: they may be people's numbers. */
  @Override
  public String toString() {
    return "Pair[score=" + score + "]";
  }
}
