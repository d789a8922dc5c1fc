package io.dinhdanh.biometrics.fingerprint.search;

/**
 * A finger that was found.
 *
 * @param id the finger
 * @param score the exact score of the probe against it
 */
public record Hit(FingerId id, double score) {}
