package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.shard.ShardedResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the probes of a job found.
 *
 * @param results by the name of the probe, in the order in which probes were given
 * @param missing the shards that did not answer; every result names them too
 * @param cost what the job did
 */
public record IdentifyReport(
    Map<String, ShardedResult> results, List<Missing> missing, JobCost cost) {

  public IdentifyReport {
    results = Collections.unmodifiableMap(new LinkedHashMap<>(results));
    missing = Collections.unmodifiableList(new ArrayList<>(missing));
  }
}
