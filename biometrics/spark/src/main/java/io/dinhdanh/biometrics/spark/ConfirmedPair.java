package io.dinhdanh.biometrics.spark;

import java.util.Objects;

/**
 * A pair that faces proposed, and what fingers say of it. The text form leaves the ids out.
 *
 * @param pair as it was proposed
 * @param outcome what the fingers say
 * @param score the best of the fingers that were compared, the first of the pair as probe; -1 if
 *     none was
 * @param compared how many fingers were compared
 */
public record ConfirmedPair(Pair pair, Outcome outcome, double score, int compared) {

  /** What fingers say of two people. */
  public enum Outcome {
    /** A finger of both matches. */
    CONFIRMED,
    /** Fingers were compared, and none matches. */
    CONTRADICTED,
    /** One of the two has no fingers in the shards. */
    NO_FINGERS,
    /** Both have fingers, but none that could be the same. */
    OTHER_FINGERS,
    /** A shard that holds fingers of the two did not answer. */
    SHARD_MISSING
  }

  public ConfirmedPair {
    Objects.requireNonNull(pair, "pair");
    Objects.requireNonNull(outcome, "outcome");
  }

  /**
   * Whether no finger was compared, so that the pair stands as faces proposed it.
   *
   * @return true if fingers say neither yes nor no
   */
  public boolean unconfirmed() {
    return outcome != Outcome.CONFIRMED && outcome != Outcome.CONTRADICTED;
  }
}
