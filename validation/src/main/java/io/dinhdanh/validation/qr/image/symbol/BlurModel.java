package io.dinhdanh.validation.qr.image.symbol;

/**
 * How the modules around a place mix into each of its four samples: the point spread of lens,
 * motion and sampling together, estimated by least squares from what the modules are believed to
 * be.
 */
final class BlurModel {

  /** How far a module reaches. */
  static final int REACH = 2;

  /** Modules that mix into a sample. */
  static final int SPAN = (2 * REACH + 1) * (2 * REACH + 1);

  /** Samples of one module. */
  static final int PHASES = 4;

  private static final double RIDGE = 1e-3;

  private final double[][] weights = new double[PHASES][];

  /**
   * Estimates the model.
   *
   * @param field the modules as believed
   * @param observed the samples of each module, 1 for dark and -1 for light
   * @param used which modules' samples can be relied on
   */
  BlurModel(ModuleField field, float[][] observed, boolean[] used) {
    double[][] normal = new double[SPAN + 1][SPAN + 1];
    double[][] right = new double[PHASES][SPAN + 1];
    double[] around = new double[SPAN + 1];
    int count = 0;
    for (int index = 0; index < used.length; index++) {
      if (used[index]) {
        field.around(index, around);
        around[SPAN] = 1;
        learn(around, normal);
        for (int phase = 0; phase < PHASES; phase++) {
          for (int i = 0; i <= SPAN; i++) {
            right[phase][i] += around[i] * observed[phase][index];
          }
        }
        count++;
      }
    }
    for (int phase = 0; phase < PHASES; phase++) {
      weights[phase] = solve(normal, right[phase], count);
    }
  }

  private static void learn(double[] around, double[][] normal) {
    for (int i = 0; i <= SPAN; i++) {
      double[] row = normal[i];
      double value = around[i];
      for (int j = 0; j <= i; j++) {
        row[j] += value * around[j];
      }
    }
  }

  private static double[] solve(double[][] normal, double[] right, int count) {
    double[][] matrix = new double[SPAN + 1][];
    for (int i = 0; i <= SPAN; i++) {
      matrix[i] = normal[i].clone();
      matrix[i][i] += RIDGE * count + 1e-9;
    }
    return Cholesky.solve(matrix, right);
  }

  /** How much a module adds to a sample. */
  double weight(int phase, int offset) {
    return weights[phase][offset];
  }

  /** What a sample should show. */
  double expected(int phase, double[] around) {
    double[] weight = weights[phase];
    double sum = weight[SPAN];
    for (int i = 0; i < SPAN; i++) {
      sum += weight[i] * around[i];
    }
    return sum;
  }
}
