package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.search.FingerAgreement;
import io.dinhdanh.biometrics.fingerprint.search.FingerSnapshot;
import io.dinhdanh.biometrics.shard.ShardSnapshot;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.Function;

/** Compares the fingers of one {@link ConfirmBlock} and leaves what they say in the work folder. */
final class ConfirmTask implements Function<ConfirmBlock, Integer> {

  private static final long serialVersionUID = 1L;

  private final Shelves shelves;
  private final WorkFolder work;
  private final double threshold;

  ConfirmTask(Shelves shelves, WorkFolder work, double threshold) {
    this.shelves = shelves;
    this.work = work;
    this.threshold = threshold;
  }

  @Override
  public Integer call(ConfirmBlock block) throws Exception {
    long start = System.nanoTime();
    List<Missing> missing = new ArrayList<>();
    List<ConfirmedPair> said = new ArrayList<>();
    try (ShardCache.Lease lease = shelves.lease(block.shards())) {
      Map<Integer, ShardSnapshot> shards = open(block, lease, missing);
      for (Pair pair : block.pairs()) {
        said.add(ask(pair, shards));
      }
    }
    long compared = said.stream().mapToLong(ConfirmedPair::compared).sum();
    Effort effort = new Effort(compared, System.nanoTime() - start, missing);
    work.write(
        block.number(),
        TaskContext.get().taskAttemptId(),
        missing.isEmpty(),
        out -> {
          effort.write(out);
          Confirmations.write(said, out);
        });
    return block.number();
  }

  /** The shards that can be read, by their numbers. */
  private static Map<Integer, ShardSnapshot> open(
      ConfirmBlock block, ShardCache.Lease lease, List<Missing> missing)
      throws InterruptedException {
    Map<Integer, ShardSnapshot> shards = new LinkedHashMap<>();
    for (int i = 0; i < block.shards().size(); i++) {
      ShardRef ref = block.shards().get(i);
      try {
        shards.put(ref.shard(), Shelves.get(lease, i, ref));
      } catch (UnreadableShardException e) {
        Missing shard = new Missing(e.shard(), e.code());
        if (!missing.contains(shard)) {
          missing.add(shard);
        }
      }
    }
    return shards;
  }

  private ConfirmedPair ask(Pair pair, Map<Integer, ShardSnapshot> shards)
      throws BiometricsException {
    ShardSnapshot one = shards.get(shelves.set(0).shardOfOwner(pair.one()));
    ShardSnapshot other = shards.get(shelves.set(0).shardOfOwner(pair.other()));
    if (one == null || other == null) {
      return new ConfirmedPair(pair, ConfirmedPair.Outcome.SHARD_MISSING, -1, 0);
    }
    Collection<byte[]> probes = one.records(pair.one()).values();
    Collection<byte[]> candidates = other.records(pair.other()).values();
    FingerAgreement agreement = FingerSnapshot.compare(probes, candidates);
    boolean none = probes.isEmpty() || candidates.isEmpty();
    return new ConfirmedPair(
        pair, outcome(agreement, none), agreement.best(), agreement.compared());
  }

  private ConfirmedPair.Outcome outcome(FingerAgreement agreement, boolean none) {
    if (none) {
      return ConfirmedPair.Outcome.NO_FINGERS;
    }
    if (agreement.compared() == 0) {
      return ConfirmedPair.Outcome.OTHER_FINGERS;
    }
    return agreement.best() >= threshold
        ? ConfirmedPair.Outcome.CONFIRMED
        : ConfirmedPair.Outcome.CONTRADICTED;
  }
}
