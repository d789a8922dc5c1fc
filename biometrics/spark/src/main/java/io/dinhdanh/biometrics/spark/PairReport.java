package io.dinhdanh.biometrics.spark;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The pairs that a job found, and how far it saw.
 *
 * @param pairs the best pairs, each once, in the order of {@link Pair#ORDER}
 * @param found how many pairs there were, kept or not
 * @param cutOff whether somebody matched so many in one shard that not all were counted, so that
 *     there are more than {@code found}
 * @param missing the shards that did not answer; the pairs of their people were not looked for
 * @param cost what the job did
 */
public record PairReport(
    List<Pair> pairs, long found, boolean cutOff, List<Missing> missing, JobCost cost) {

  public PairReport {
    pairs = Collections.unmodifiableList(new ArrayList<>(pairs));
    missing = Collections.unmodifiableList(new ArrayList<>(missing));
  }

  /**
   * How many pairs were found and not kept.
   *
   * @return 0 if all are here
   */
  public long overflow() {
    return found - pairs.size();
  }

  /**
   * Whether everybody was compared with everybody.
   *
   * @return false if a shard is missing: then "no pair" means nothing
   */
  public boolean complete() {
    return missing.isEmpty();
  }
}
