package io.dinhdanh.biometrics.evaluation;

import java.util.Arrays;
import java.util.Random;
import java.util.function.ToDoubleFunction;

/**
 * Intervals by drawing persons with replacement: samples of one person are not independent, so
 * persons are what is drawn (ISO/IEC 19795-1, annex on bootstrap; Bolle, Ratha and Pankanti 2004).
 */
final class Bootstrap {

  static final int ROUNDS = 500;
  private static final double TAIL = 0.025;

  private final int[][] draws;

  /** The seed makes a report repeatable; nothing here is secret. */
  Bootstrap(int persons, long seed) {
    Random random = new Random(seed);
    draws = new int[ROUNDS][persons];
    for (int[] round : draws) {
      for (int i = 0; i < persons; i++) {
        round[random.nextInt(persons)]++;
      }
    }
  }

  /** Each person once. */
  static int[] everyone(int persons) {
    int[] once = new int[persons];
    Arrays.fill(once, 1);
    return once;
  }

  int[][] draws() {
    return draws;
  }

  Estimate of(double value, ToDoubleFunction<int[]> statistic) {
    double[] results = new double[draws.length];
    for (int i = 0; i < results.length; i++) {
      results[i] = statistic.applyAsDouble(draws[i]);
    }
    return interval(value, results);
  }

  static Estimate interval(double value, double[] results) {
    double[] sorted = results.clone();
    Arrays.sort(sorted);
    int low = (int) Math.floor(TAIL * (sorted.length - 1));
    int high = (int) Math.ceil((1 - TAIL) * (sorted.length - 1));
    return new Estimate(value, Math.min(value, sorted[low]), Math.max(value, sorted[high]));
  }
}
