package io.dinhdanh.biometrics.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;

/**
 * What one task compares: the people of some shards, as probes, with those of one shard.
 *
 * @param target the shard that is searched
 * @param probes the shards whose records are the probes
 * @param ordered whether both orders of two different shards are compared, and the one counts in
 *     which the lower id is the probe
 * @param newcomers whether people of the target who are among the probes are passed over, for they
 *     are compared as newcomers
 */
record PairUnit(ShardRef target, List<ShardRef> probes, boolean ordered, boolean newcomers)
    implements Serializable {

  /**
   * Everybody of a set with everybody. Where a score does not depend on the order, each two shards
   * meet once, in turn at the one and the other, so that all tasks are about equal.
   */
  static List<PairUnit> within(int set, int count, boolean symmetric) {
    List<PairUnit> units = new ArrayList<>();
    for (int target = 0; target < count; target++) {
      List<ShardRef> probes = new ArrayList<>();
      for (int step = 0; step < count; step++) {
        boolean mine = 2 * step < count || (2 * step == count && target < step);
        if (mine || !symmetric) {
          probes.add(new ShardRef(set, (target + step) % count));
        }
      }
      units.add(new PairUnit(new ShardRef(set, target), probes, !symmetric, false));
    }
    return units;
  }

  /** Every newcomer with everybody. */
  static List<PairUnit> across(int newcomers, int count) {
    List<PairUnit> units = new ArrayList<>();
    for (int target = 0; target < count; target++) {
      List<ShardRef> probes = new ArrayList<>();
      for (int shard = 0; shard < newcomers; shard++) {
        probes.add(new ShardRef(1, shard));
      }
      units.add(new PairUnit(new ShardRef(0, target), probes, false, true));
    }
    return units;
  }
}
