package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.face.FaceSpace;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardSet;

/** How long a comparison is assumed to take on one core, until somebody says better. */
final class Speed {

  /** A face in batches, by the vector kernel, for each dimension of its embedding. */
  private static final double NANOS_A_DIMENSION = 7.4 / 512;

  /** A fingerprint compared exactly. */
  private static final double NANOS_A_FINGER = 4_000;

  private Speed() {}

  static double nanos(ShardSet set, JobSettings settings) {
    if (settings.nanosPerComparison() > 0) {
      return settings.nanosPerComparison();
    }
    return set.kind() == ShardKind.FACE
        ? NANOS_A_DIMENSION * FaceSpace.of(set.format()).dimension()
        : NANOS_A_FINGER;
  }
}
