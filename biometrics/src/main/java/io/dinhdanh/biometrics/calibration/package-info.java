/**
 * From a rate of errors that one can live with to the score that keeps it: a {@link
 * io.dinhdanh.biometrics.calibration.Calibration} is asked for a false match rate, or for a false
 * positive rate of a gallery of N, and answers with a {@link
 * io.dinhdanh.biometrics.calibration.Threshold} that says on what it rests.
 */
@NullMarked
package io.dinhdanh.biometrics.calibration;

import org.jspecify.annotations.NullMarked;
