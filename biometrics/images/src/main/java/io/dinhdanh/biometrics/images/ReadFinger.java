package io.dinhdanh.biometrics.images;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;

/**
 * One finger of a file.
 *
 * @param position which finger the file says it is
 * @param template its minutiae
 */
public record ReadFinger(FingerPosition position, FingerprintTemplate template) {}
