package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.shard.ShardAnswer;
import io.dinhdanh.biometrics.shard.ShardMode;
import io.dinhdanh.biometrics.shard.ShardQuery;
import io.dinhdanh.biometrics.shard.ShardSnapshot;
import java.util.ArrayList;
import java.util.List;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;

/** Searches all probes in one shard and leaves the answers in the work folder. */
final class IdentifyTask implements Function<Integer, Integer> {

  private static final long serialVersionUID = 1L;

  private final Shelves shelves;
  private final WorkFolder work;
  private final Broadcast<byte[][]> probes;
  private final int limit;
  private final double lowest;
  private final ShardMode mode;
  private final int probeBlock;

  IdentifyTask(
      Shelves shelves,
      WorkFolder work,
      Broadcast<byte[][]> probes,
      ShardQuery query,
      int probeBlock) {
    this.shelves = shelves;
    this.work = work;
    this.probes = probes;
    this.limit = query.limit();
    this.lowest = query.lowest();
    this.mode = query.mode();
    this.probeBlock = probeBlock;
  }

  @Override
  public Integer call(Integer shard) throws Exception {
    long start = System.nanoTime();
    ShardRef target = new ShardRef(0, shard);
    List<Missing> missing = new ArrayList<>();
    List<ShardAnswer> answers = new ArrayList<>();
    try (ShardCache.Lease lease = shelves.lease(List.of(target))) {
      answers.addAll(search(Shelves.get(lease, 0, target)));
    } catch (UnreadableShardException e) {
      missing.add(new Missing(e.shard(), e.code()));
    }
    long comparisons = answers.stream().mapToLong(ShardAnswer::examined).sum();
    Effort effort = new Effort(comparisons, System.nanoTime() - start, missing);
    work.write(
        shard,
        TaskContext.get().taskAttemptId(),
        missing.isEmpty(),
        out -> {
          effort.write(out);
          Answers.write(answers, out);
        });
    return shard;
  }

  private List<ShardAnswer> search(ShardSnapshot shard) throws BiometricsException {
    ShardQuery query = new ShardQuery(limit, lowest, mode);
    byte[][] all = probes.value();
    List<ShardAnswer> answers = new ArrayList<>(all.length);
    for (int from = 0; from < all.length; from += probeBlock) {
      List<byte[]> block = List.of(all).subList(from, Math.min(all.length, from + probeBlock));
      answers.addAll(shard.searchAll(block, query));
    }
    return answers;
  }
}
