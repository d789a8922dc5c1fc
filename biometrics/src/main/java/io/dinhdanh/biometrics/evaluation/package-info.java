/**
 * How well a matcher tells people apart, from labelled scores of any modality: error rates, DET and
 * CMC curves, with intervals by resampling persons. Terms as in ISO/IEC 19795-1.
 */
@NullMarked
package io.dinhdanh.biometrics.evaluation;

import org.jspecify.annotations.NullMarked;
