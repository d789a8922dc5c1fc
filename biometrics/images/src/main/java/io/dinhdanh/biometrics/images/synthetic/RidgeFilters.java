package io.dinhdanh.biometrics.images.synthetic;

/** Small Gabor filters, one for each direction and period of ridges. Immutable. */
final class RidgeFilters {

  static final int RADIUS = 5;
  static final int SIDE = 2 * RADIUS + 1;
  static final int DIRECTIONS = 64;
  static final int PERIODS = 5;

  /** Three peaks fit into a filter's bell: sigma is this share of the period. */
  private static final double BELL = 0.4036;

  private static final double GAIN = 5;
  private static final double SPREAD = 0.08;

  private final float[][] filters = new float[DIRECTIONS * PERIODS][];

  /** Filters for periods around one, in pixels. */
  RidgeFilters(double period) {
    for (int direction = 0; direction < DIRECTIONS; direction++) {
      for (int step = 0; step < PERIODS; step++) {
        double stretched = period * (1 + SPREAD * (step - PERIODS / 2));
        double angle = Math.PI * direction / DIRECTIONS;
        filters[direction * PERIODS + step] = filter(angle, stretched);
      }
    }
  }

  private static float[] filter(double angle, double period) {
    float[] filter = new float[SIDE * SIDE];
    double sigma = BELL * period;
    double sum = 0;
    for (int at = 0; at < filter.length; at++) {
      double x = at % SIDE - RADIUS;
      double y = at / SIDE - RADIUS;
      double across = y * Math.cos(angle) - x * Math.sin(angle);
      double bell = Math.exp(-(x * x + y * y) / (2 * sigma * sigma));
      filter[at] = (float) (bell * Math.cos(2 * Math.PI * across / period));
      sum += filter[at];
    }
    return scaled(filter, sum / filter.length);
  }

  /** Without a mean, and with a fixed sum of magnitudes. */
  private static float[] scaled(float[] filter, double mean) {
    double magnitude = 0;
    for (int at = 0; at < filter.length; at++) {
      filter[at] -= (float) mean;
      magnitude += Math.abs(filter[at]);
    }
    for (int at = 0; at < filter.length; at++) {
      filter[at] *= (float) (GAIN / magnitude);
    }
    return filter;
  }

  /** The number of the filter for a direction in radians and a period's step. */
  static int number(double direction, int period) {
    int turned = (int) Math.round(direction / Math.PI * DIRECTIONS);
    return Math.floorMod(turned, DIRECTIONS) * PERIODS + period;
  }

  float[] filter(int number) {
    return filters[number];
  }
}
