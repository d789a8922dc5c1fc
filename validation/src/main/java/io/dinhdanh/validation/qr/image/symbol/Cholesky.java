package io.dinhdanh.validation.qr.image.symbol;

/** Solves symmetric positive definite systems. */
final class Cholesky {

  private Cholesky() {}

  /**
   * Solves a system.
   *
   * @param matrix its lower triangle, overwritten by its factor
   * @param right the right side, kept
   * @return the solution
   */
  static double[] solve(double[][] matrix, double[] right) {
    int size = right.length;
    factor(matrix, size);
    double[] solution = right.clone();
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < i; j++) {
        solution[i] -= matrix[i][j] * solution[j];
      }
      solution[i] /= matrix[i][i];
    }
    for (int i = size - 1; i >= 0; i--) {
      for (int j = i + 1; j < size; j++) {
        solution[i] -= matrix[j][i] * solution[j];
      }
      solution[i] /= matrix[i][i];
    }
    return solution;
  }

  private static void factor(double[][] matrix, int size) {
    for (int i = 0; i < size; i++) {
      double[] row = matrix[i];
      for (int j = 0; j <= i; j++) {
        double[] other = matrix[j];
        double sum = row[j];
        for (int k = 0; k < j; k++) {
          sum -= row[k] * other[k];
        }
        row[j] = i == j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / other[j];
      }
    }
  }
}
