package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.face.model.ScoreCalibration;
import java.util.ArrayList;
import java.util.List;

/**
 * The law of cosines between vectors that know nothing of each other: the density at x is
 * proportional to (1 - x²) to the power (d - 3) / 2. It stands in for a measured false match rate.
 */
final class RandomDirections {

  private static final int STEPS = 4000;

  private RandomDirections() {}

  static ScoreCalibration calibration(int dimension) {
    double whole = area(-1, dimension);
    List<ScoreCalibration.Point> points = new ArrayList<>();
    for (int percent = 20; percent <= 60; percent += 5) {
      double threshold = percent / 100.0;
      points.add(new ScoreCalibration.Point(area(threshold, dimension) / whole, threshold));
    }
    String evidence = "the law of random directions, of which the made-up faces are";
    return new ScoreCalibration(evidence, points);
  }

  /** The integral from a cosine to 1, by Simpson's rule. */
  private static double area(double from, int dimension) {
    double step = (1 - from) / STEPS;
    double sum = 0;
    for (int i = 0; i <= STEPS; i++) {
      double x = from + i * step;
      double weight = i == 0 || i == STEPS ? 1 : 2 + 2 * (i % 2);
      sum += weight * Math.pow(Math.max(0, 1 - x * x), (dimension - 3) / 2.0);
    }
    return sum * step / 3;
  }
}
