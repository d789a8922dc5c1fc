package io.dinhdanh.biometrics.fingerprint.search;

/**
 * Two persons of a gallery who share a finger.
 *
 * @param one a finger of the one
 * @param other the finger of the other that it matches
 * @param score the exact score of the first against the second
 */
public record Duplicate(FingerId one, FingerId other, double score) {}
