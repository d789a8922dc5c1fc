package io.dinhdanh.validation.qr.image.symbol;

import java.util.Arrays;

/**
 * The border between dark and light, module by module: half way between the means of the darker and
 * of the lighter modules around, so that neither shadows nor an excess of one colour move it.
 */
final class LocalThreshold {

  private static final int RADIUS = 5;

  private final float[] thresholds;
  private final float contrast;

  LocalThreshold(int dimension, float[] darkness) {
    float[] ones = new float[darkness.length];
    Arrays.fill(ones, 1);
    WindowSums area = new WindowSums(dimension, ones);
    WindowSums all = new WindowSums(dimension, darkness);
    float[] means = new float[darkness.length];
    float[] upper = new float[darkness.length];
    float[] count = new float[darkness.length];
    for (int i = 0; i < darkness.length; i++) {
      int u = i % dimension;
      int v = i / dimension;
      means[i] = (float) (all.around(u, v, RADIUS) / area.around(u, v, RADIUS));
      count[i] = darkness[i] > means[i] ? 1 : 0;
      upper[i] = darkness[i] * count[i];
    }
    WindowSums dark = new WindowSums(dimension, upper);
    WindowSums darkCount = new WindowSums(dimension, count);
    thresholds = means;
    double spread = 0;
    for (int i = 0; i < darkness.length; i++) {
      int u = i % dimension;
      int v = i / dimension;
      double darks = darkCount.around(u, v, RADIUS);
      double lights = area.around(u, v, RADIUS) - darks;
      if (darks > 0 && lights > 0) {
        double darkSum = dark.around(u, v, RADIUS);
        double darkMean = darkSum / darks;
        double lightMean = (all.around(u, v, RADIUS) - darkSum) / lights;
        thresholds[i] = (float) ((darkMean + lightMean) / 2);
        spread += (darkMean - lightMean) / 2;
      }
    }
    contrast = (float) Math.max(1e-3, spread / darkness.length);
  }

  float at(int index) {
    return thresholds[index];
  }

  /** Half the usual distance between dark and light. */
  float contrast() {
    return contrast;
  }
}
