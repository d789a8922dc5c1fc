package io.dinhdanh.biometrics.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What fingers say of the pairs that faces proposed.
 *
 * @param pairs each proposed pair, in the order in which they were proposed
 * @param missing the shards that did not answer; the pairs that needed them say so
 * @param cost what the job did
 */
public record ConfirmReport(List<ConfirmedPair> pairs, List<Missing> missing, JobCost cost) {

  public ConfirmReport {
    pairs = Collections.unmodifiableList(new ArrayList<>(pairs));
    missing = Collections.unmodifiableList(new ArrayList<>(missing));
  }

  /**
   * The pairs of one outcome.
   *
   * @param outcome what the fingers say
   * @return the pairs, in the order in which they were proposed
   */
  public List<ConfirmedPair> with(ConfirmedPair.Outcome outcome) {
    List<ConfirmedPair> chosen = new ArrayList<>();
    for (ConfirmedPair pair : pairs) {
      if (pair.outcome() == outcome) {
        chosen.add(pair);
      }
    }
    return chosen;
  }

  /**
   * Whether every shard that was needed answered.
   *
   * @return false if a pair was not looked at for want of a shard
   */
  public boolean complete() {
    return missing.isEmpty();
  }
}
