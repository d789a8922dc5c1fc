package io.dinhdanh.biometrics.evaluation;

/** One comparison: whose samples they were, and the score. */
record ScoredPair(int probePerson, int candidatePerson, double score) {

  boolean genuine() {
    return probePerson == candidatePerson;
  }

  boolean compared() {
    return score != Double.NEGATIVE_INFINITY;
  }
}
