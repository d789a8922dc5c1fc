package io.dinhdanh.biometrics.fingerprint.search;

/**
 * How far two persons agree by their fingers.
 *
 * @param best the best score of two fingers that may be the same, or -1 if there are no such two
 * @param compared how many such two were compared
 */
public record FingerAgreement(double best, int compared) {}
