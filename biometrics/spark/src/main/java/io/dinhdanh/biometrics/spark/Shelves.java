package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.shard.ShardSet;
import io.dinhdanh.biometrics.shard.ShardSnapshot;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SerializableWritable;
import org.jspecify.annotations.Nullable;

/** Where the shards of a job lie and how its tasks come by them. Travels with the tasks. */
final class Shelves implements Serializable {

  private static final long serialVersionUID = 1L;

  private final List<String> folders = new ArrayList<>();
  private final List<String> manifests = new ArrayList<>();
  private final SerializableWritable<Configuration> configuration;
  private final long cacheBytes;
  private final ShardKeys keys;
  private final String user;
  private transient @Nullable List<ShardSet> sets;

  Shelves(
      String user, List<PlacedShards> shards, Configuration configuration, JobSettings settings) {
    this.user = user;
    for (PlacedShards placed : shards) {
      folders.add(placed.folder());
      manifests.add(placed.set().json());
    }
    this.configuration = new SerializableWritable<>(configuration);
    this.cacheBytes = settings.cacheBytes();
    this.keys = settings.keys();
  }

  Configuration configuration() {
    return configuration.value();
  }

  ShardSet set(int number) throws BiometricsException {
    List<ShardSet> parsed = sets;
    if (parsed == null) {
      parsed = new ArrayList<>();
      for (String manifest : manifests) {
        parsed.add(ShardSet.parse(manifest));
      }
      sets = parsed;
    }
    return parsed.get(number);
  }

  /** Takes hold of shards together. */
  ShardCache.Lease lease(List<ShardRef> shards) throws BiometricsException, InterruptedException {
    List<ShardSource> sources = new ArrayList<>();
    for (ShardRef ref : shards) {
      sources.add(ShardSource.of(user, folders.get(ref.set()), set(ref.set()), ref.shard()));
    }
    return ShardCache.OF_THIS_PROCESS.lease(
        sources, cacheBytes, source -> source.load(configuration.value(), keys));
  }

  /** A leased shard, in memory. */
  static ShardSnapshot get(ShardCache.Lease lease, int index, ShardRef ref)
      throws InterruptedException, UnreadableShardException {
    try {
      return lease.get(index);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      if (cause instanceof Error error) {
        throw error; // Such as too little memory: the task is to fail and be tried elsewhere.
      }
      String code =
          cause instanceof BiometricsException known
              ? known.error().reason().code()
              : "shard-unreadable";
      throw new UnreadableShardException(ref, code, cause);
    }
  }
}
