/**
 * Searches galleries in shards on Apache Spark 4: many probes against many people, everybody
 * against everybody, newcomers against all. Spark schedules, retries and replaces lost machines;
 * the shards stay files, and every score is computed by dinhdanh-biometrics.
 *
 * <p>Start at {@link io.dinhdanh.biometrics.spark.ShardJobs}.
 */
@NullMarked
package io.dinhdanh.biometrics.spark;

import org.jspecify.annotations.NullMarked;
