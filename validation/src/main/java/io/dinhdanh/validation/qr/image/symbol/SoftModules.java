package io.dinhdanh.validation.qr.image.symbol;

/**
 * What is believed of each module of a code: positive for dark, negative for light, about 1 in size
 * for a clear one, 0 for one that was not seen. Immutable.
 */
final class SoftModules {

  private final int dimension;
  private final float[] values;

  SoftModules(int dimension, float[] values) {
    this.dimension = dimension;
    this.values = values;
  }

  int dimension() {
    return dimension;
  }

  float at(int u, int v) {
    return values[v * dimension + u];
  }

  /** By the index {@code v * dimension + u}. */
  float at(int index) {
    return values[index];
  }

  /** The code as a mirror shows it. */
  SoftModules transposed() {
    float[] turned = new float[values.length];
    for (int v = 0; v < dimension; v++) {
      for (int u = 0; u < dimension; u++) {
        turned[u * dimension + v] = values[v * dimension + u];
      }
    }
    return new SoftModules(dimension, turned);
  }
}
