package io.dinhdanh.biometrics.face.model;

/** How near two embeddings are; a higher score is nearer. */
public enum Metric {
  /** The cosine of the angle between the vectors, -1 to 1. */
  COSINE {
    @Override
    public double score(float[] first, float[] second) {
      requireSame(first, second);
      double product = 0;
      double firstSquare = 0;
      double secondSquare = 0;
      for (int i = 0; i < first.length; i++) {
        product += (double) first[i] * second[i];
        firstSquare += (double) first[i] * first[i];
        secondSquare += (double) second[i] * second[i];
      }
      double lengths = Math.sqrt(firstSquare) * Math.sqrt(secondSquare);
      return lengths > 0 ? product / lengths : 0;
    }
  },
  /** The Euclidean distance with its sign turned, so 0 at best. */
  EUCLID {
    @Override
    public double score(float[] first, float[] second) {
      requireSame(first, second);
      double square = 0;
      for (int i = 0; i < first.length; i++) {
        double difference = (double) first[i] - second[i];
        square += difference * difference;
      }
      return -Math.sqrt(square);
    }
  };

  /**
   * Compares two embeddings of one model.
   *
   * @param first a vector
   * @param second a vector of the same dimension
   * @return the score, higher for nearer vectors
   * @throws IllegalArgumentException if the dimensions differ
   */
  public abstract double score(float[] first, float[] second);

  private static void requireSame(float[] first, float[] second) {
    if (first.length != second.length) {
      throw new IllegalArgumentException(
          "vectors of " + first.length + " and " + second.length + " numbers");
    }
  }
}
