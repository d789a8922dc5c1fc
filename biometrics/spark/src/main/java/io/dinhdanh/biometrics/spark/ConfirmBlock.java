package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.shard.ShardSet;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Pairs whose fingers lie in the same two shards. It travels to its task alone.
 *
 * @param number of the block, from 0
 * @param low the shard of the one, or of the other
 * @param high that of the second of them; perhaps the same
 * @param pairs the pairs
 * @param places where each stands among those that were proposed
 */
record ConfirmBlock(int number, int low, int high, List<Pair> pairs, List<Integer> places)
    implements Serializable {

  /** Cuts proposed pairs into blocks; neighbours share a shard, which is then in memory. */
  static List<ConfirmBlock> cut(List<Pair> proposed, ShardSet set, int most) {
    Map<Long, List<Integer>> byShards = new TreeMap<>();
    for (int place = 0; place < proposed.size(); place++) {
      int one = set.shardOfOwner(proposed.get(place).one());
      int other = set.shardOfOwner(proposed.get(place).other());
      long key = (long) Math.min(one, other) * set.count() + Math.max(one, other);
      byShards.computeIfAbsent(key, any -> new ArrayList<>()).add(place);
    }
    List<ConfirmBlock> blocks = new ArrayList<>();
    byShards.forEach(
        (key, places) -> {
          int low = (int) (key / set.count());
          int high = (int) (key % set.count());
          for (int from = 0; from < places.size(); from += most) {
            List<Integer> some = places.subList(from, Math.min(places.size(), from + most));
            blocks.add(of(blocks.size(), low, high, some, proposed));
          }
        });
    return blocks;
  }

  private static ConfirmBlock of(
      int number, int low, int high, List<Integer> places, List<Pair> proposed) {
    List<Pair> pairs = new ArrayList<>();
    places.forEach(place -> pairs.add(proposed.get(place)));
    return new ConfirmBlock(number, low, high, pairs, new ArrayList<>(places));
  }

  /** The two shards, in the set that is searched. */
  List<ShardRef> shards() {
    return List.of(new ShardRef(0, low), new ShardRef(0, high));
  }
}
