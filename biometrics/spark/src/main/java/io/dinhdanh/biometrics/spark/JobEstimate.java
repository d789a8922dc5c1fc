package io.dinhdanh.biometrics.spark;

import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import io.dinhdanh.biometrics.shard.ShardSet;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a job is expected to cost and to find wrongly, before it starts.
 *
 * @param comparisons how many comparisons it makes
 * @param coreHours hours of one core, by the time of a comparison that its settings say
 * @param falsePairs at most so many pairs, or hits, of different people at the threshold, by the
 *     manifest's calibration; null if nobody measured it
 */
public record JobEstimate(double comparisons, double coreHours, @Nullable Double falsePairs) {

  private static final double NANOS_PER_HOUR = 3.6e12;

  static JobEstimate pairs(
      ShardSet set, double comparisons, double pairs, double threshold, double nanos) {
    Double rate = rate(set, threshold);
    Double wrong = rate == null ? null : pairs * rate;
    return new JobEstimate(comparisons, comparisons * nanos / NANOS_PER_HOUR, wrong);
  }

  static JobEstimate hits(ShardSet set, double probes, int limit, double threshold, double nanos) {
    double comparisons = probes * set.size();
    Double rate = rate(set, threshold);
    double most = probes * Math.min(limit, set.size());
    double wrong = rate == null ? most : Math.min(most, comparisons * rate);
    return new JobEstimate(comparisons, comparisons * nanos / NANOS_PER_HOUR, wrong);
  }

  /** Pairs that were proposed, of whom each two are compared by several fingers. */
  static JobEstimate confirmations(
      ShardSet set, double pairs, double fingers, double threshold, double nanos) {
    double comparisons = pairs * fingers;
    Double rate = rate(set, threshold);
    Double wrong = rate == null ? null : Math.min(pairs, comparisons * rate);
    return new JobEstimate(comparisons, comparisons * nanos / NANOS_PER_HOUR, wrong);
  }

  private static @Nullable Double rate(ShardSet set, double threshold) {
    ScoreCalibration calibration = set.calibration();
    return calibration == null ? null : calibration.falseMatchRateAtMost(threshold);
  }

  /**
   * The estimate for a person to read before the job starts.
   *
   * @return one line
   */
  public String sentence() {
    String wrong =
        falsePairs == null
            ? "an unknown number of false pairs, for the shards have no calibration"
            : String.format(Locale.ROOT, "at most %.3g expected false pairs", falsePairs);
    return String.format(
        Locale.ROOT, "%.3g comparisons, %.3g core-hours, %s", comparisons, coreHours, wrong);
  }
}
