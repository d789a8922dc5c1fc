package io.dinhdanh.biometrics.spark;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Where executors get the key of encrypted shards. Let it ask the machine's own keeper of secrets;
 * whatever it holds itself travels with the job.
 */
@FunctionalInterface
public interface ShardKeys extends Serializable {

  /** Shards that are not encrypted. */
  ShardKeys NONE = () -> null;

  /**
   * The key.
   *
   * @return 32 bytes that the caller may wipe, or null for plain shards
   */
  byte @Nullable [] key();
}
