package io.dinhdanh.biometrics.spark;

/**
 * How large a job may be without being told twice.
 *
 * @param coreHours the most expected hours of one core
 * @param falsePairs the most expected pairs, or hits, of different people; a rate that nobody
 *     measured counts as more than any limit
 * @param anyway whether a job above the limits runs nevertheless
 */
public record JobLimits(double coreHours, double falsePairs, boolean anyway) {

  /** A night of a small cluster, and as many pairs as a few clerks look at in a month. */
  public static final JobLimits USUAL = new JobLimits(1000, 10_000, false);

  public JobLimits {
    if (!(coreHours > 0) || !(falsePairs >= 0)) {
      throw new IllegalArgumentException("limits are positive numbers");
    }
  }

  /**
   * The same, for a job that is known to be large.
   *
   * @return limits that refuse nothing
   */
  public JobLimits runAnyway() {
    return new JobLimits(coreHours, falsePairs, true);
  }

  boolean allow(JobEstimate estimate) {
    Double pairs = estimate.falsePairs();
    return anyway || (estimate.coreHours() <= coreHours && pairs != null && pairs <= falsePairs);
  }
}
