package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;

/** A finger in the gallery; the sequence tells when it came. */
record Enrolled(FingerId id, FingerprintTemplate template, long sequence) {}
