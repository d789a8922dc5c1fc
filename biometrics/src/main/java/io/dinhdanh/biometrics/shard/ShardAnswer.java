package io.dinhdanh.biometrics.shard;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What one shard answers to one probe.
 *
 * @param hits in the order of {@link ShardHit#ORDER}
 * @param examined how many records were searched
 */
public record ShardAnswer(List<ShardHit> hits, long examined) {

  public ShardAnswer {
    hits = Collections.unmodifiableList(new ArrayList<>(hits));
  }
}
