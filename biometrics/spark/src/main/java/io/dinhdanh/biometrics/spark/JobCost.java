package io.dinhdanh.biometrics.spark;

/**
 * What a job did.
 *
 * @param comparisons how many comparisons its parts made
 * @param coreSeconds how long its parts took together, reading shards included
 * @param parts into how many parts it was cut
 * @param resumed how many of them an earlier run had finished
 */
public record JobCost(long comparisons, double coreSeconds, int parts, int resumed) {}
