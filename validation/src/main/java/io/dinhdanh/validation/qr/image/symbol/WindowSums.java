package io.dinhdanh.validation.qr.image.symbol;

/** Sums over the square windows of a square grid, cut at its border. */
final class WindowSums {

  private final int dimension;
  private final double[] sums;

  WindowSums(int dimension, float[] values) {
    this.dimension = dimension;
    int stride = dimension + 1;
    this.sums = new double[stride * stride];
    for (int v = 0; v < dimension; v++) {
      double row = 0;
      for (int u = 0; u < dimension; u++) {
        row += values[v * dimension + u];
        sums[(v + 1) * stride + u + 1] = sums[v * stride + u + 1] + row;
      }
    }
  }

  double around(int u, int v, int radius) {
    int stride = dimension + 1;
    int left = Math.max(0, u - radius);
    int right = Math.min(dimension, u + radius + 1);
    int top = Math.max(0, v - radius) * stride;
    int bottom = Math.min(dimension, v + radius + 1) * stride;
    return sums[bottom + right] - sums[top + right] - sums[bottom + left] + sums[top + left];
  }
}
