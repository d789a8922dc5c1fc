package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.shard.ShardKind;
import io.dinhdanh.biometrics.shard.ShardSet;

/**
 * When fingers confirm that two people are one.
 *
 * @param threshold the lowest score of a finger of both that does
 * @param blockPairs how many pairs a task compares at most, 1 to 1,000,000
 */
public record ConfirmQuery(double threshold, int blockPairs) {

  private static final int USUAL_BLOCK = 10_000;
  private static final int MOST = 1_000_000;

  /** A person's ten fingers, each compared with its own. */
  private static final double FINGERS = 10;

  public ConfirmQuery {
    if (Double.isNaN(threshold) || blockPairs < 1 || blockPairs > MOST) {
      throw new IllegalArgumentException("a threshold, and 1 to " + MOST + " pairs a block");
    }
  }

  /**
   * From a score on.
   *
   * @param threshold the score
   * @return the query
   */
  public static ConfirmQuery from(double threshold) {
    return new ConfirmQuery(threshold, USUAL_BLOCK);
  }

  /**
   * From the score on that keeps a rate, by the calibration in the manifest. Two people have up to
   * ten fingers that can match by chance, so their rate is up to ten times that of a finger.
   *
   * @param falseMatchRate the part of different fingers that may reach the score
   * @param fingers the shards
   * @return the query
   * @throws BiometricsException if nobody measured a calibration of these shards
   * @throws IllegalArgumentException if the calibration does not reach the rate
   */
  public static ConfirmQuery atFalseMatchRate(double falseMatchRate, PlacedShards fingers)
      throws BiometricsException {
    ScoreCalibration calibration = fingers.set().calibration();
    if (calibration == null) {
      throw JobErrors.notCalibrated();
    }
    return from(calibration.threshold(falseMatchRate));
  }

  JobEstimate estimate(ShardSet set, int pairs, double nanos) {
    if (set.kind() != ShardKind.FINGER) {
      throw new IllegalArgumentException("fingers confirm, so the shards must hold fingers");
    }
    return JobEstimate.confirmations(set, pairs, FINGERS, threshold, nanos);
  }
}
