package io.dinhdanh.biometrics.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the scores of a labelled set say about a matcher. Rates are fractions of 1; their 95 %
 * intervals come from drawing persons with replacement and say nothing about persons unlike those
 * of the set. Immutable.
 */
public final class Evaluation {

  private static final long SEED = 1;

  private final ScoreMatrix scores;
  private final Ranks ranks;
  private final Bootstrap bootstrap;
  private final long genuine;
  private final long impostor;
  private final List<DetPoint> curve;
  private final List<OperatingPoint> points;
  private final Estimate eer;

  private Evaluation(ScoreMatrix scores, List<Double> limits) {
    this.scores = scores;
    this.ranks = new Ranks(scores);
    this.bootstrap = new Bootstrap(scores.personCount(), SEED);
    ErrorRates rates = new ErrorRates(scores.pairs());
    int[] everyone = Bootstrap.everyone(scores.personCount());
    this.genuine = rates.total(everyone, true);
    this.impostor = rates.total(everyone, false);
    this.curve = Collections.unmodifiableList(rates.curve(everyone));
    double[][] resampled = resample(rates, limits);
    this.eer = Bootstrap.interval(ErrorRates.equal(curve), resampled[limits.size()]);
    this.points = points(limits, resampled);
  }

  /**
   * Evaluates a set.
   *
   * @param scores all its scores
   * @param fmrLimits the false match rates at which false non-matches are asked for
   * @return the evaluation
   */
  public static Evaluation of(ScoreMatrix scores, double... fmrLimits) {
    List<Double> limits = new ArrayList<>();
    for (double limit : fmrLimits) {
      limits.add(limit);
    }
    return new Evaluation(scores, limits);
  }

  /** For each limit, and last for the equal error rate, the result of every draw of persons. */
  private double[][] resample(ErrorRates rates, List<Double> limits) {
    int[][] draws = bootstrap.draws();
    double[][] results = new double[limits.size() + 1][draws.length];
    for (int round = 0; round < draws.length; round++) {
      List<DetPoint> drawn = rates.curve(draws[round]);
      for (int i = 0; i < limits.size(); i++) {
        results[i][round] = ErrorRates.at(drawn, limits.get(i)).fnmr();
      }
      results[limits.size()][round] = ErrorRates.equal(drawn);
    }
    return results;
  }

  private List<OperatingPoint> points(List<Double> limits, double[][] resampled) {
    List<OperatingPoint> all = new ArrayList<>();
    for (int i = 0; i < limits.size(); i++) {
      double limit = limits.get(i);
      DetPoint point = ErrorRates.at(curve, limit);
      Estimate fnmr = Bootstrap.interval(point.fnmr(), resampled[i]);
      all.add(new OperatingPoint(limit, point.threshold(), fnmr, limit * impostor));
    }
    return Collections.unmodifiableList(all);
  }

  /**
   * The number of comparisons between samples of one person.
   *
   * @return the number, misses for want of a template included
   */
  public long genuine() {
    return genuine;
  }

  /**
   * The number of comparisons between samples of two persons.
   *
   * @return the number
   */
  public long impostor() {
    return impostor;
  }

  /**
   * The equal error rate: the mean of both error rates at the threshold where they differ least.
   *
   * @return the rate
   */
  public Estimate eer() {
    return eer;
  }

  /**
   * The false non-match rates at the limits that were asked for.
   *
   * @return one point for each limit, in the order of the limits
   */
  public List<OperatingPoint> operatingPoints() {
    return points;
  }

  /**
   * The share of samples whose person is found first when the sample is looked for among all others
   * of the set. Samples without a second one of their person take no part.
   *
   * @return the share
   */
  public Estimate rank1() {
    return identification(1);
  }

  /**
   * The share of samples whose person is among the first persons found: a point of the CMC curve.
   *
   * @param rank how many persons are looked at, from 1
   * @return the share
   */
  public Estimate identification(int rank) {
    double value = ranks.within(rank, Bootstrap.everyone(scores.personCount()));
    return bootstrap.of(value, draws -> ranks.within(rank, draws));
  }

  /**
   * The detection error trade-off curve.
   *
   * @return its points from the highest threshold, which nothing reaches, to the lowest
   */
  public List<DetPoint> curve() {
    return curve;
  }
}
