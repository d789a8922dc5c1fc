/** From a rate of errors that one can live with to the score that keeps it. */
@NullMarked
package io.dinhdanh.biometrics.calibration;

import org.jspecify.annotations.NullMarked;
