package io.dinhdanh.biometrics.face.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * Which false match rate a score stood for on which data. Rates between two measured ones are
 * interpolated on a logarithmic scale; beyond the measured ones nothing is claimed.
 *
 * @param evidence the data and its limits, in words that a report prints
 * @param points from the highest rate to the lowest, their thresholds rising; not empty
 */
public record ScoreCalibration(String evidence, List<Point> points) {

  /**
   * A measured pair.
   *
   * @param falseMatchRate the part of impostor comparisons at or above the threshold, above 0
   * @param threshold the score
   */
  public record Point(double falseMatchRate, double threshold) {

    public Point {
      if (!(falseMatchRate > 0 && falseMatchRate <= 1) || !Double.isFinite(threshold)) {
        throw new IllegalArgumentException("a false match rate of " + falseMatchRate);
      }
    }
  }

  public ScoreCalibration {
    Objects.requireNonNull(evidence, "evidence");
    points = Collections.unmodifiableList(new ArrayList<>(points));
    if (points.isEmpty()) {
      throw new IllegalArgumentException("a calibration without a point");
    }
    for (int i = 1; i < points.size(); i++) {
      if (!(points.get(i).falseMatchRate() < points.get(i - 1).falseMatchRate())
          || !(points.get(i).threshold() >= points.get(i - 1).threshold())) {
        throw new IllegalArgumentException("a calibration's rates fall while thresholds rise");
      }
    }
  }

  /**
   * The threshold for a rate.
   *
   * @param falseMatchRate the rate, within the measured ones
   * @return the score from which on a comparison is a match
   * @throws IllegalArgumentException if the rate was not measured
   */
  public double threshold(double falseMatchRate) {
    if (!(falseMatchRate <= points.get(0).falseMatchRate())
        || !(falseMatchRate >= last().falseMatchRate())) {
      throw new IllegalArgumentException(
          "the calibration knows false match rates from "
              + last().falseMatchRate()
              + " to "
              + points.get(0).falseMatchRate());
    }
    for (int i = 1; i < points.size(); i++) {
      if (falseMatchRate >= points.get(i).falseMatchRate()) {
        return between(points.get(i - 1), points.get(i), falseMatchRate);
      }
    }
    return points.get(0).threshold();
  }

  /**
   * The rate that a threshold keeps.
   *
   * @param score the score from which on a comparison is a match
   * @return no more than this part of impostor comparisons reaches the score: interpolated between
   *     measured thresholds, the lowest measured rate above them, 1 below them
   */
  public double falseMatchRateAtMost(double score) {
    if (!(score >= points.get(0).threshold())) {
      return 1;
    }
    for (int i = 1; i < points.size(); i++) {
      Point high = points.get(i - 1);
      Point low = points.get(i);
      if (score < low.threshold()) {
        double part = (score - high.threshold()) / (low.threshold() - high.threshold());
        double decades = Math.log(low.falseMatchRate() / high.falseMatchRate());
        return high.falseMatchRate() * Math.exp(part * decades);
      }
    }
    return last().falseMatchRate();
  }

  private static double between(Point high, Point low, double rate) {
    double part =
        Math.log(high.falseMatchRate() / rate)
            / Math.log(high.falseMatchRate() / low.falseMatchRate());
    return high.threshold() + part * (low.threshold() - high.threshold());
  }

  private Point last() {
    return points.get(points.size() - 1);
  }
}
