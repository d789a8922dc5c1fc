package io.dinhdanh.biometrics.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The scores of all samples of a labelled set against each other; a higher score means more alike.
 * A score that is not a number says that the two could not be compared because one of them gave no
 * template: between samples of one person that counts as a miss, between two persons it is not
 * counted. Immutable.
 */
public final class ScoreMatrix {

  private final int[] persons;
  private final int personCount;
  private final boolean symmetric;
  private final double[][] scores;

  private ScoreMatrix(int[] persons, int personCount, boolean symmetric, double[][] scores) {
    this.persons = persons;
    this.personCount = personCount;
    this.symmetric = symmetric;
    this.scores = scores;
  }

  /** The score of a probe against a candidate. */
  @FunctionalInterface
  public interface Comparison {

    /**
     * Compares two samples of the set.
     *
     * @param probe the index of the one that is looked for
     * @param candidate the index of the other
     * @return the score, or NaN if they cannot be compared
     */
    double score(int probe, int candidate);
  }

  /**
   * Compares all samples with each other.
   *
   * @param labels the person, or the finger, of each sample
   * @param symmetric true if the score does not depend on which of two samples is the probe: each
   *     pair is then compared and counted once
   * @param comparison gives the scores
   * @return the scores
   */
  public static ScoreMatrix compare(List<String> labels, boolean symmetric, Comparison comparison) {
    Map<String, Integer> numbers = new HashMap<>();
    int[] persons = new int[labels.size()];
    for (int i = 0; i < persons.length; i++) {
      Integer number = numbers.putIfAbsent(labels.get(i), numbers.size());
      persons[i] = number == null ? numbers.size() - 1 : number;
    }
    double[][] scores = new double[persons.length][persons.length];
    for (int probe = 0; probe < persons.length; probe++) {
      for (int candidate = 0; candidate < persons.length; candidate++) {
        boolean known = symmetric && candidate < probe;
        scores[probe][candidate] =
            candidate == probe
                ? Double.NaN
                : known ? scores[candidate][probe] : comparison.score(probe, candidate);
      }
    }
    return new ScoreMatrix(persons, numbers.size(), symmetric, scores);
  }

  /**
   * The number of samples.
   *
   * @return the number of samples, those without a template included
   */
  public int samples() {
    return persons.length;
  }

  int personCount() {
    return personCount;
  }

  int person(int sample) {
    return persons[sample];
  }

  /** A score, or negative infinity where there is none. */
  double score(int probe, int candidate) {
    double score = scores[probe][candidate];
    return Double.isNaN(score) ? Double.NEGATIVE_INFINITY : score;
  }

  /** Each comparison that counts, from the highest score to the lowest. */
  List<ScoredPair> pairs() {
    List<ScoredPair> pairs = new ArrayList<>();
    for (int probe = 0; probe < persons.length; probe++) {
      for (int candidate = symmetric ? probe + 1 : 0; candidate < persons.length; candidate++) {
        ScoredPair pair =
            new ScoredPair(persons[probe], persons[candidate], score(probe, candidate));
        if (candidate != probe && (pair.genuine() || pair.compared())) {
          pairs.add(pair);
        }
      }
    }
    pairs.sort((one, other) -> Double.compare(other.score(), one.score()));
    return pairs;
  }
}
