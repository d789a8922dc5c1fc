package io.dinhdanh.biometrics.face;

/**
 * Rounds a vector to whole multiples of a step of its own. {@code |v - step * values|} is known
 * afterwards, which makes bounds on products provable: with {@code v'} and {@code w'} the rounded
 * vectors, {@code v.w <= v'.w' + |v - v'| |w'| + |v| |w - w'|} (Cauchy and Schwarz). For one
 * thread.
 */
final class Quantizer {

  /** Covers the rounding of the doubles that the bounds are computed with. */
  private static final double SLACK = 1 + 1e-9;

  private final byte[] values;
  private final int largest;
  private float step;
  private double error;
  private double norm;

  Quantizer(int dimension, int largest) {
    this.values = new byte[dimension];
    this.largest = largest;
  }

  /** Rounds {@code factor * v}. */
  void round(float[] rows, int at, double factor) {
    double most = 0;
    for (int i = 0; i < values.length; i++) {
      most = Math.max(most, Math.abs(rows[at + i] * factor));
    }
    step = (float) (most / largest);
    double errorSquare = 0;
    double square = 0;
    for (int i = 0; i < values.length; i++) {
      double value = rows[at + i] * factor;
      int whole = step > 0 ? nearest(value / step) : 0;
      values[i] = (byte) whole;
      double rounded = (double) step * whole;
      errorSquare += (value - rounded) * (value - rounded);
      square += rounded * rounded;
    }
    error = Math.sqrt(errorSquare) * SLACK;
    norm = Math.sqrt(square) * SLACK;
  }

  private int nearest(double steps) {
    return (int) Math.max(-largest, Math.min(largest, Math.rint(steps)));
  }

  byte[] values() {
    return values;
  }

  float step() {
    return step;
  }

  /** At least {@code |v - v'|}. */
  double error() {
    return error;
  }

  /** At least {@code |v'|}. */
  double norm() {
    return norm;
  }
}
