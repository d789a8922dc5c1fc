package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.GalleryOptions;
import io.dinhdanh.core.evidence.Reason;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Searches shards that lie in the memory of one machine. A shard that cannot be read is named in
 * every result and its reason is kept; the others are searched. Immutable and thread-safe.
 */
public final class ShardSearch {

  private final ShardSet set;
  private final SortedMap<Integer, ShardSnapshot> open = new TreeMap<>();
  private final SortedMap<Integer, Reason> failures = new TreeMap<>();

  /**
   * Reads shards into memory.
   *
   * @param directory the folder that holds them
   * @param set their manifest
   * @param options key; its format must be that of the manifest
   */
  public ShardSearch(Path directory, ShardSet set, GalleryOptions options) {
    this.set = set;
    for (int shard = 0; shard < set.count(); shard++) {
      ShardSet.Shard entry = set.shards().get(shard);
      Path folder = directory.resolve(entry.folder());
      try {
        open.put(shard, set.kind().readAt(folder, options, entry.write()));
      } catch (BiometricsException e) {
        failures.put(shard, e.error().reason());
      }
    }
  }

  /**
   * Why shards are missing.
   *
   * @return a reason for each shard that could not be read
   */
  public Map<Integer, Reason> failures() {
    return Collections.unmodifiableMap(failures);
  }

  /**
   * Finds the nearest records of many probes in all shards.
   *
   * @param probes records of the shards' format
   * @param query how many, how near, which ones are compared
   * @return the result of each probe
   * @throws BiometricsException if a probe is not a record of this format
   */
  public List<ShardedResult> searchAll(List<byte[]> probes, ShardQuery query)
      throws BiometricsException {
    List<List<ShardedResult>> parts = new ArrayList<>();
    for (int i = 0; i < probes.size(); i++) {
      parts.add(new ArrayList<>());
    }
    for (int shard = 0; shard < set.count(); shard++) {
      ask(shard, probes, query, parts);
    }
    List<ShardedResult> results = new ArrayList<>();
    for (List<ShardedResult> part : parts) {
      results.add(ShardedResult.merge(part, query.limit()));
    }
    return results;
  }

  private void ask(
      int shard, List<byte[]> probes, ShardQuery query, List<List<ShardedResult>> parts)
      throws BiometricsException {
    ShardSnapshot snapshot = open.get(shard);
    List<ShardAnswer> answers = snapshot == null ? null : snapshot.searchAll(probes, query);
    for (int i = 0; i < parts.size(); i++) {
      parts
          .get(i)
          .add(
              snapshot == null || answers == null
                  ? ShardedResult.missing(shard)
                  : ShardedResult.of(shard, snapshot.view().write(), answers.get(i)));
    }
  }
}
