package io.dinhdanh.biometrics.evaluation;

/**
 * A point of the detection error trade-off curve.
 *
 * @param threshold scores from this one on match
 * @param fmr the share of impostor comparisons that match
 * @param fnmr the share of genuine comparisons that do not
 */
public record DetPoint(double threshold, double fmr, double fnmr) {}
