package io.dinhdanh.biometrics.images.synthetic;

import java.util.Random;

/**
 * Grows ridges from seeds strewn at random: filters along the flow are applied again and again, and
 * where patches of ridges meet, or the flow spreads, minutiae come about (Cappelli, Maio and
 * Maltoni, Synthetic fingerprint-image generation, ICPR 2000). It works at half the resolution of
 * the image.
 */
final class RidgeGrowth {

  private static final int ROUNDS = 16;
  private static final double SEEDS = 0.0015;

  private final int width;
  private final int height;
  private final RidgeFilters filters;
  private final short[] numbers;

  RidgeGrowth(int width, int height, RidgeFlow flow, double period, Random random) {
    this.width = width;
    this.height = height;
    this.filters = new RidgeFilters(period / 2);
    this.numbers = new short[width * height];
    double[] wave = {random.nextDouble() * 6, random.nextDouble() * 6};
    int middle = RidgeFilters.PERIODS / 2;
    for (int at = 0; at < numbers.length; at++) {
      int row = at / width;
      double x = 2.0 * (at - row * width) - width;
      double y = 2.0 * row - height;
      double swing = Math.sin(x / 90 + wave[0]) + Math.sin(y / 110 + wave[1]);
      int step = (int) Math.round(middle + swing);
      int bounded = Math.max(0, Math.min(RidgeFilters.PERIODS - 1, step));
      numbers[at] = (short) RidgeFilters.number(flow.at(x, y), bounded);
    }
  }

  /** Heights from -1 in a valley to 1 on a ridge, row by row. */
  float[] grow(Random random) {
    float[] heights = new float[width * height];
    for (int at = 0; at < heights.length; at++) {
      heights[at] = random.nextDouble() < SEEDS ? (random.nextBoolean() ? 1 : -1) : 0;
    }
    for (int round = 0; round < ROUNDS; round++) {
      heights = filtered(heights);
    }
    return heights;
  }

  private float[] filtered(float[] from) {
    float[] to = new float[from.length];
    int radius = RidgeFilters.RADIUS;
    for (int y = radius; y < height - radius; y++) {
      for (int x = radius; x < width - radius; x++) {
        int at = y * width + x;
        float[] filter = filters.filter(numbers[at]);
        float sum = 0;
        int corner = at - radius * width - radius;
        for (int row = 0; row < RidgeFilters.SIDE; row++) {
          int source = corner + row * width;
          int weight = row * RidgeFilters.SIDE;
          for (int column = 0; column < RidgeFilters.SIDE; column++) {
            sum += filter[weight + column] * from[source + column];
          }
        }
        to[at] = Math.max(-1, Math.min(1, sum));
      }
    }
    return to;
  }
}
