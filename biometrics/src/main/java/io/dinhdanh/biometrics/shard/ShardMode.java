package io.dinhdanh.biometrics.shard;

/** Which records of a shard are compared with a probe. */
public enum ShardMode {
  /** Each one. Searches of faces are always exact. */
  EXACT,
  /**
   * Those whose own likeness to the probe, by the index of fingerprints, reaches a fixed level. No
   * record's chance depends on what lies beside it, so every split gives the same answer.
   */
  INDEXED
}
