package io.dinhdanh.biometrics.spark;

import java.util.Objects;
import java.util.function.Consumer;

/**
 * How jobs run. The times of a comparison are assumptions for one core (see docs/SCALE.md); take
 * yours from a report and say it.
 *
 * @param work a folder for finished parts, as a URI of a Hadoop file system; a job that is started
 *     again goes on from there. It holds ids, so guard it and delete it afterwards
 * @param cacheBytes how much memory the opened shards of one executor may take together; room for
 *     two shards for each core lets no core wait
 * @param probeBlock how many probes are searched together, 1 to 65,536
 * @param nanosPerComparison the time of one comparison on one core, or 0 for the assumed one
 * @param limits how large a job may be
 * @param keys where executors get the key of encrypted shards
 * @param announce told the estimate before a job starts, and how far it got
 */
public record JobSettings(
    String work,
    long cacheBytes,
    int probeBlock,
    double nanosPerComparison,
    JobLimits limits,
    ShardKeys keys,
    Consumer<String> announce) {

  private static final int MOST_PROBES = 1 << 16;

  public JobSettings {
    Objects.requireNonNull(work, "work");
    Objects.requireNonNull(limits, "limits");
    Objects.requireNonNull(keys, "keys");
    Objects.requireNonNull(announce, "announce");
    if (cacheBytes < 1
        || probeBlock < 1
        || probeBlock > MOST_PROBES
        || !(nanosPerComparison >= 0)) {
      throw new IllegalArgumentException("settings out of range");
    }
  }

  /**
   * Plain shards, blocks of 512 probes, the usual limits.
   *
   * @param work the folder for finished parts
   * @param cacheBytes the memory of opened shards in one executor
   * @param announce told the estimate and the progress
   * @return the settings
   */
  public static JobSettings of(String work, long cacheBytes, Consumer<String> announce) {
    return new JobSettings(work, cacheBytes, 512, 0, JobLimits.USUAL, ShardKeys.NONE, announce);
  }

  /**
   * The same with other limits.
   *
   * @param other how large a job may be
   * @return new settings
   */
  public JobSettings withLimits(JobLimits other) {
    return new JobSettings(work, cacheBytes, probeBlock, nanosPerComparison, other, keys, announce);
  }

  /**
   * The same for encrypted shards.
   *
   * @param other where executors get the key
   * @return new settings
   */
  public JobSettings withKeys(ShardKeys other) {
    return new JobSettings(
        work, cacheBytes, probeBlock, nanosPerComparison, limits, other, announce);
  }

  /**
   * The same with a measured speed.
   *
   * @param nanos the time of one comparison on one core, in nanoseconds
   * @return new settings
   */
  public JobSettings withNanosPerComparison(double nanos) {
    return new JobSettings(work, cacheBytes, probeBlock, nanos, limits, keys, announce);
  }
}
