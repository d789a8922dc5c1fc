/**
 * Fingerprint templates: the {@link io.dinhdanh.biometrics.fingerprint.Minutia}e of one finger as a
 * value, {@link io.dinhdanh.biometrics.fingerprint.FingerprintTemplate}, and as compact bytes.
 * {@link io.dinhdanh.biometrics.fingerprint.engine} compares two, {@link
 * io.dinhdanh.biometrics.fingerprint.search} finds one among many.
 */
@NullMarked
package io.dinhdanh.biometrics.fingerprint;

import org.jspecify.annotations.NullMarked;
