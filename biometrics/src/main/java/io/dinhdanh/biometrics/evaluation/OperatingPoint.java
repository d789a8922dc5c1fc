package io.dinhdanh.biometrics.evaluation;

/**
 * How many genuine comparisons are missed where the false match rate is held to a limit.
 *
 * @param fmr the limit of the false match rate
 * @param threshold the lowest score measured at which the limit holds; scores from it on match
 * @param fnmr the false non-match rate at that threshold
 * @param expectedErrors the number of impostor comparisons that the limit allows: below {@value
 *     #FEWEST_ERRORS} the point rests on too few errors to be relied on
 */
public record OperatingPoint(double fmr, double threshold, Estimate fnmr, double expectedErrors) {

  /** The fewest expected impostor errors on which a rate can rest ("rule of 30", Doddington). */
  public static final int FEWEST_ERRORS = 30;

  /**
   * Whether the set is large enough for this limit.
   *
   * @return true if at least {@value #FEWEST_ERRORS} impostor errors are expected
   */
  public boolean reliable() {
    return expectedErrors >= FEWEST_ERRORS;
  }
}
