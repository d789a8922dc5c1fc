package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.gallery.GalleryView;
import java.util.List;
import java.util.Map;

/** One shard in memory, as it was at one of its writes. Thread-safe. */
public interface ShardSnapshot {

  /**
   * Ids and records of the shard, and its write.
   *
   * @return the view that is searched
   */
  GalleryView view();

  /**
   * Finds the nearest records of many probes.
   *
   * @param probes records of the shard's format
   * @param query how many, how near, which ones are compared
   * @return the answer to each probe
   * @throws BiometricsException if a probe is not a record of this format
   */
  List<ShardAnswer> searchAll(List<byte[]> probes, ShardQuery query) throws BiometricsException;

  /**
   * All records of an owner, who is what {@link ShardKind#owner} says.
   *
   * @param owner for fingers a person, for faces an id
   * @return the records by their ids; empty if nobody of this name is in the shard
   */
  Map<String, byte[]> records(String owner);
}
