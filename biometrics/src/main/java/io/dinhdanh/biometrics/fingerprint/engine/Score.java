package io.dinhdanh.biometrics.fingerprint.engine;

/**
 * The scale of scores: weights and thresholds of SourceAFIS 3.18.1. A shaped score of 10 n
 * nominally belongs to a false match rate of one in ten to the power n.
 */
final class Score {

  static final double PER_MINUTIA = 0.032;
  static final double FRACTION = 8.98;
  static final double TYPE = 0.629;
  static final double SUPPORTED = 0.193;
  static final double EDGE = 0.265;
  static final double DISTANCE_ACCURACY = 9.9;
  static final double ANGLE_ACCURACY = 2.79;

  /** Errors below these count as if they were these. */
  static final int FLAT_LENGTH_ERROR = (int) Math.round(0.69 * EdgeShape.TOLERANCE);

  static final float FLAT_ANGLE_ERROR = (float) (0.27 * Angles.TOLERANCE);

  /** Raw scores below this are shaped to zero. */
  static final double LOWEST = 8.48;

  /** No accuracy adds more than this to a raw score: 9.9 x 4/13 + 2.79 x 0.73, rounded up. */
  static final double MOST_ACCURACY = 5.09;

  private static final double[] RAW = {LOWEST, 11.12, 14.15, 18.22, 22.39, 27.24, 32.01};
  private static final double[] STARTS = {0, 3, 10, 20, 30, 40};
  private static final double[] LENGTHS = {3, 7, 10, 10, 10, 10};

  private Score() {}

  static double shape(double raw) {
    if (raw < LOWEST) {
      return 0;
    }
    for (int i = 0; i < STARTS.length; i++) {
      if (raw < RAW[i + 1]) {
        return (raw - RAW[i]) / (RAW[i + 1] - RAW[i]) * LENGTHS[i] + STARTS[i];
      }
    }
    return (raw - RAW[6]) / (RAW[6] - RAW[3]) * 30 + 50;
  }

  /** The highest raw score of a root without neighbours, whatever the types. */
  static boolean loneRootScoresNothing(int probeSize, int candidateSize) {
    double most =
        PER_MINUTIA + FRACTION * 0.5 * (1.0 / probeSize + 1.0 / candidateSize) + TYPE + EDGE;
    return most < LOWEST - 0.08;
  }
}
