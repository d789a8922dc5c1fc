package io.dinhdanh.validation.qr.image.symbol;

import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;

/**
 * The picture of a code as the grid sees it: two by two samples a module, and one module of margin
 * on every side. Values are darkness, 0 to 255, whatever the polarity.
 */
final class ModuleSamples {

  /** Samples of margin before the first module. */
  static final int MARGIN = 2;

  private final int dimension;
  private final int side;
  private final float[] darkness;
  private final boolean[] seen;

  ModuleSamples(GrayImage image, GridMap map, int dimension, boolean darkOnLight) {
    this.dimension = dimension;
    this.side = 2 * (dimension + MARGIN);
    this.darkness = new float[side * side];
    this.seen = new boolean[dimension * dimension];
    double[] place = new double[2];
    for (int row = 0; row < side; row++) {
      for (int column = 0; column < side; column++) {
        map.map((column - MARGIN) * 0.5 + 0.25, (row - MARGIN) * 0.5 + 0.25, place);
        float light = image.sample(place[0], place[1]);
        darkness[row * side + column] = darkOnLight ? 255 - light : light;
      }
    }
    look(image, map, place);
  }

  private void look(GrayImage image, GridMap map, double[] place) {
    for (int v = 0; v < dimension; v++) {
      for (int u = 0; u < dimension; u++) {
        map.map(u + 0.5, v + 0.5, place);
        seen[v * dimension + u] = image.contains(place[0], place[1]);
      }
    }
  }

  int dimension() {
    return dimension;
  }

  /** Whether a module lies on the picture, by its index. */
  boolean seen(int index) {
    return seen[index];
  }

  /** One sample, by column and row from the margin's corner. */
  float sample(int column, int row) {
    return darkness[row * side + column];
  }

  /** The mean of each module's samples, by {@code v * dimension + u}. */
  float[] means() {
    float[] means = new float[dimension * dimension];
    for (int v = 0; v < dimension; v++) {
      for (int u = 0; u < dimension; u++) {
        int at = (2 * v + MARGIN) * side + 2 * u + MARGIN;
        float above = darkness[at] + darkness[at + 1];
        means[v * dimension + u] = (above + darkness[at + side] + darkness[at + side + 1]) / 4;
      }
    }
    return means;
  }
}
