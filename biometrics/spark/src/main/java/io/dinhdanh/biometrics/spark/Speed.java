package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardMode;
import io.dinhdanh.biometrics.shard.ShardSet;

/** How long a comparison is assumed to take on one core, until somebody says better. */
final class Speed {

  /** A face in batches, by the vector kernel, for each dimension of its embedding. */
  private static final double NANOS_A_DIMENSION = 13.3 / 512;

  /** A fingerprint compared exactly. */
  private static final double NANOS_A_FINGER = 25_000;

  /** A fingerprint that the index passes over or finds alike. */
  private static final double NANOS_A_FINGER_INDEXED = 2_000;

  private Speed() {}

  static double nanos(ShardSet set, ShardMode mode, JobSettings settings) {
    if (settings.nanosPerComparison() > 0) {
      return settings.nanosPerComparison();
    }
    if (set.kind() == ShardKind.FACE) {
      return NANOS_A_DIMENSION * FaceSpace.of(set.format()).dimension();
    }
    return mode == ShardMode.EXACT ? NANOS_A_FINGER : NANOS_A_FINGER_INDEXED;
  }
}
