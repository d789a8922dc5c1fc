package io.dinhdanh.biometrics.evaluation;

/**
 * A rate with its interval.
 *
 * @param value the rate measured, 0 to 1
 * @param low the lower end of its 95 % interval
 * @param high the upper end of its 95 % interval
 */
public record Estimate(double value, double low, double high) {}
