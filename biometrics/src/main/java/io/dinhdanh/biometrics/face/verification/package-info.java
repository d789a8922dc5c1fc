/**
 * One face against another: {@link io.dinhdanh.biometrics.face.verification.FaceVerification} holds
 * the selfie against the chip's portrait and records the score beside the threshold of a false
 * match rate; {@link io.dinhdanh.biometrics.face.verification.FaceAttempts} counts how often
 * somebody may try.
 */
@NullMarked
package io.dinhdanh.biometrics.face.verification;

import org.jspecify.annotations.NullMarked;
