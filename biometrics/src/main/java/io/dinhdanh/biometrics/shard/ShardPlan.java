package io.dinhdanh.biometrics.shard;

import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Into what a gallery is split.
 *
 * @param kind what its records are
 * @param count into how many shards, 1 to 4,096; as many as make a shard of one to a few gigabytes
 * @param calibration which false match rate a score stands for, or null if nobody measured it
 */
public record ShardPlan(ShardKind kind, int count, @Nullable ScoreCalibration calibration) {

  public ShardPlan {
    Objects.requireNonNull(kind, "kind");
    if (count < 1 || count > ShardSet.MOST) {
      throw new IllegalArgumentException("1 to " + ShardSet.MOST + " shards");
    }
  }
}
