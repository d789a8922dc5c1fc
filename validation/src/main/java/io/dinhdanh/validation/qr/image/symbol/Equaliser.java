package io.dinhdanh.validation.qr.image.symbol;

/**
 * Undoes blur of any shape: a linear filter over the samples around a module, trained on modules
 * whose colour is known. The method is the fractionally spaced, decision-directed equaliser of data
 * transmission (J. G. Proakis, Digital Communications, ch. 9), in two dimensions, solved by least
 * squares with a ridge.
 */
final class Equaliser {

  /** Samples along one side of the filter: three modules, two samples each. */
  private static final int TAPS = 6;

  private static final int UNKNOWNS = TAPS * TAPS + 1;
  private static final double RIDGE = 0.02;

  private final ModuleSamples samples;
  private final LocalThreshold threshold;
  private final double[][] normal = new double[UNKNOWNS][UNKNOWNS];
  private final double[] right = new double[UNKNOWNS];
  private final double[] features = new double[UNKNOWNS];
  private int lessons;

  Equaliser(ModuleSamples samples, LocalThreshold threshold) {
    this.samples = samples;
    this.threshold = threshold;
  }

  /** Learns one module, 1 for dark and -1 for light. */
  void learn(int index, double colour, double weight) {
    features(index);
    for (int i = 0; i < UNKNOWNS; i++) {
      double weighted = features[i] * weight;
      right[i] += weighted * colour;
      double[] row = normal[i];
      for (int j = 0; j <= i; j++) {
        row[j] += weighted * features[j];
      }
    }
    lessons++;
  }

  private void features(int index) {
    int dimension = samples.dimension();
    int column = 2 * (index % dimension);
    int row = 2 * (index / dimension);
    float middle = threshold.at(index);
    int count = 0;
    for (int y = 0; y < TAPS; y++) {
      for (int x = 0; x < TAPS; x++) {
        features[count++] = (samples.sample(column + x, row + y) - middle) / threshold.contrast();
      }
    }
    features[count] = 1;
  }

  /** The equalised modules, about 1 for dark and -1 for light. */
  float[] equalise() {
    double[] filter = solve();
    int count = samples.dimension() * samples.dimension();
    float[] values = new float[count];
    for (int index = 0; index < count; index++) {
      features(index);
      double sum = 0;
      for (int i = 0; i < UNKNOWNS; i++) {
        sum += filter[i] * features[i];
      }
      values[index] = (float) sum;
    }
    return values;
  }

  private double[] solve() {
    double[][] matrix = new double[UNKNOWNS][];
    for (int i = 0; i < UNKNOWNS; i++) {
      matrix[i] = normal[i].clone();
      matrix[i][i] += RIDGE * lessons;
    }
    return Cholesky.solve(matrix, right);
  }
}
