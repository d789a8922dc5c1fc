package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.shard.ShardSet;
import java.util.Objects;
import org.apache.spark.api.java.JavaSparkContext;

/**
 * Shards and where they lie.
 *
 * @param folder the folder that holds shards and manifest, as a URI of any Hadoop file system that
 *     every executor reaches
 * @param set the manifest, which pins each shard to one of its writes for the whole job
 */
public record PlacedShards(String folder, ShardSet set) {

  public PlacedShards {
    Objects.requireNonNull(folder, "folder");
    Objects.requireNonNull(set, "set");
  }

  /**
   * Reads the manifest in a folder.
   *
   * @param spark tells how file systems are reached
   * @param folder the folder, as a URI
   * @return the shards as the manifest pins them now
   * @throws BiometricsException if there is no manifest, or it cannot be read
   */
  public static PlacedShards at(JavaSparkContext spark, String folder) throws BiometricsException {
    RemoteFolder remote = new RemoteFolder(folder, spark.hadoopConfiguration());
    return new PlacedShards(folder, ShardSet.parse(remote.readText(ShardSet.FILE)));
  }
}
