package io.dinhdanh.biometrics.spark;

import java.io.Serializable;

/**
 * A shard of a job.
 *
 * @param set 0 for the shards that are searched, 1 for those of the newcomers
 * @param shard its number in its set
 */
public record ShardRef(int set, int shard) implements Serializable {}
