package io.dinhdanh.biometrics.evaluation;

import java.util.ArrayList;
import java.util.List;

/**
 * The comparisons of a set from the highest score to the lowest, and the error rates along the way.
 * Each comparison counts as often as the persons in it were drawn.
 */
final class ErrorRates {

  private final double[] scores;
  private final int[] probePersons;
  private final int[] candidatePersons;

  ErrorRates(List<ScoredPair> falling) {
    scores = new double[falling.size()];
    probePersons = new int[scores.length];
    candidatePersons = new int[scores.length];
    for (int i = 0; i < scores.length; i++) {
      scores[i] = falling.get(i).score();
      probePersons[i] = falling.get(i).probePerson();
      candidatePersons[i] = falling.get(i).candidatePerson();
    }
  }

  /** The curve, from the threshold that nothing reaches to the lowest score. */
  List<DetPoint> curve(int[] draws) {
    List<DetPoint> points = new ArrayList<>();
    points.add(new DetPoint(Double.POSITIVE_INFINITY, 0, 1));
    long genuine = total(draws, true);
    long impostor = total(draws, false);
    long matched = 0;
    long falselyMatched = 0;
    for (int i = 0; i < scores.length && scores[i] != Double.NEGATIVE_INFINITY; i++) {
      matched += weight(draws, i, true);
      falselyMatched += weight(draws, i, false);
      if (i + 1 == scores.length || scores[i + 1] != scores[i]) {
        points.add(
            new DetPoint(scores[i], share(falselyMatched, impostor), 1 - share(matched, genuine)));
      }
    }
    return points;
  }

  long total(int[] draws, boolean genuine) {
    long total = 0;
    for (int i = 0; i < scores.length; i++) {
      total += weight(draws, i, genuine);
    }
    return total;
  }

  private long weight(int[] draws, int pair, boolean genuine) {
    int probe = probePersons[pair];
    int candidate = candidatePersons[pair];
    if ((probe == candidate) != genuine) {
      return 0;
    }
    return genuine ? draws[probe] : (long) draws[probe] * draws[candidate];
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  /** The mean of both rates where they differ least. */
  static double equal(List<DetPoint> curve) {
    DetPoint best = curve.get(0);
    for (DetPoint point : curve) {
      if (Math.abs(point.fmr() - point.fnmr()) < Math.abs(best.fmr() - best.fnmr())) {
        best = point;
      }
    }
    return (best.fmr() + best.fnmr()) / 2;
  }

  /** The point with the lowest threshold at which the limit holds. */
  static DetPoint at(List<DetPoint> curve, double fmr) {
    DetPoint last = curve.get(0);
    for (DetPoint point : curve) {
      if (point.fmr() > fmr) {
        return last;
      }
      last = point;
    }
    return last;
  }
}
