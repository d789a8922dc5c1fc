package io.dinhdanh.biometrics.face;

/**
 * How near two embeddings are; a higher score is nearer. Scores are computed in doubles from the
 * floats, in one order of operations, so that every machine and every kernel gives the same bits.
 */
public enum FaceMetric {
  /** The cosine of the angle between the vectors, -1 to 1; 0 if one of them is zero. */
  COSINE {
    @Override
    double score(float[] probe, double probeNorm, float[] rows, int at, double rowNorm) {
      double norms = probeNorm * rowNorm;
      return norms > 0 ? Sums.product(probe, rows, at) / norms : 0;
    }
  },
  /** The Euclidean distance with its sign turned, so 0 at best. */
  EUCLID {
    @Override
    double score(float[] probe, double probeNorm, float[] rows, int at, double rowNorm) {
      double square = Sums.squaredDistance(probe, rows, at);
      return square == 0 ? 0 : -Math.sqrt(square);
    }
  };

  /**
   * Compares two embeddings of one model.
   *
   * @param first a vector
   * @param second a vector of the same dimension
   * @return the score
   * @throws IllegalArgumentException if the dimensions differ
   */
  public double score(float[] first, float[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException("embeddings of different dimensions");
    }
    return score(first, Sums.norm(first, 0, first.length), second, 0, norm(second));
  }

  private static double norm(float[] vector) {
    return Sums.norm(vector, 0, vector.length);
  }

  abstract double score(float[] probe, double probeNorm, float[] rows, int at, double rowNorm);
}
