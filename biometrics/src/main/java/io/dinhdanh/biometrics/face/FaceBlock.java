package io.dinhdanh.biometrics.face;

import io.dinhdanh.biometrics.kernel.IntRows;
import io.dinhdanh.biometrics.kernel.RowKernel;
import java.util.Arrays;

/**
 * The rows of 4,096 slots: the floats as they were given, and small integers with what bounds need.
 * By cosine the integers stand for the vector over its norm, by Euclid for the vector itself, and
 * the offset is minus half its squared norm: {@code -|p - g|^2 / 2 = p.g - |g|^2 / 2 - |p|^2 / 2}.
 * One thread adds rows; what it wrote for a slot happens before others hear of the slot.
 */
final class FaceBlock {

  static final int ROWS = 1 << 12;

  /** Norms between which floats and their products neither overflow nor lose digits. */
  private static final double SMALLEST = 1e-15;

  private static final double LARGEST = 1e15;

  private final int dimension;
  private final FaceMetric metric;
  final float[] rows;
  final double[] norm = new double[ROWS];
  final IntRows integers;
  final float[] integerScale = new float[ROWS];
  final float[] offset = new float[ROWS];
  final float[] floatScale = new float[ROWS];

  /** The largest error, rounded norm and offset of a row. */
  double error;

  double roundedNorm;
  double largestOffset;

  FaceBlock(FaceSpace space, RowKernel kernel) {
    dimension = space.dimension();
    metric = space.metric();
    rows = new float[ROWS * dimension];
    integers = kernel.rows(ROWS, dimension);
  }

  static boolean tame(double norm) {
    return norm == 0 || (norm > SMALLEST && norm < LARGEST);
  }

  void add(int row, Quantizer quantizer) {
    int at = row * dimension;
    norm[row] = Sums.norm(rows, at, dimension);
    boolean cosine = metric == FaceMetric.COSINE;
    double factor = cosine ? (norm[row] > 0 ? 1 / norm[row] : 0) : 1;
    floatScale[row] = (float) factor;
    quantizer.round(rows, at, factor);
    integerScale[row] = quantizer.step();
    integers.set(row, quantizer.values());
    if (tame(norm[row])) {
      error = Math.max(error, quantizer.error());
      roundedNorm = Math.max(roundedNorm, quantizer.norm());
      double half = cosine ? 0 : norm[row] * norm[row] / 2;
      offset[row] = (float) -half;
      largestOffset = Math.max(largestOffset, half);
    } else {
      offset[row] = Float.NaN; // Not below any threshold: such a row is always looked at.
    }
  }

  double score(float[] probe, double probeNorm, int row) {
    return metric.score(probe, probeNorm, rows, row * dimension, norm[row]);
  }

  void erase(int row, byte[] zeros) {
    Arrays.fill(rows, row * dimension, (row + 1) * dimension, 0);
    integers.set(row, zeros);
    norm[row] = 0;
    integerScale[row] = 0;
    floatScale[row] = 0;
    offset[row] = 0;
  }
}
