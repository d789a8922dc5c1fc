package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.shard.ShardAnswer;
import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.shard.ShardedResult;
import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Merges what all shards answered, one shard after the other. */
final class IdentifyMerge {

  private final ShardSet set;
  private final int limit;
  private final List<Effort> efforts = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();

  IdentifyMerge(ShardSet set, int limit) {
    this.set = set;
    this.limit = limit;
  }

  IdentifyReport merge(List<String> probes, WorkFolder work, JobRun run)
      throws BiometricsException {
    Map<String, ShardedResult> results = new LinkedHashMap<>();
    for (int shard = 0; shard < set.count(); shard++) {
      List<ShardAnswer> answers = read(work, shard, probes.size());
      for (int i = 0; i < probes.size(); i++) {
        ShardedResult part = part(shard, answers, i);
        results.merge(
            probes.get(i),
            part,
            (before, more) -> ShardedResult.merge(List.of(before, more), limit));
      }
    }
    return new IdentifyReport(results, missing, run.cost(efforts));
  }

  private List<ShardAnswer> read(WorkFolder work, int shard, int probes)
      throws BiometricsException {
    try (DataInputStream in = work.read(shard)) {
      Effort effort = Effort.read(in);
      efforts.add(effort);
      missing.addAll(effort.missing());
      return Answers.read(in, probes);
    } catch (IOException e) {
      throw JobErrors.workFails(e);
    }
  }

  private ShardedResult part(int shard, List<ShardAnswer> answers, int probe) {
    return answers.isEmpty()
        ? ShardedResult.missing(shard)
        : ShardedResult.of(shard, set.shards().get(shard).write(), answers.get(probe));
  }
}
