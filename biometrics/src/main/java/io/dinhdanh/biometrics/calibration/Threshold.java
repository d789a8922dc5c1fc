package io.dinhdanh.biometrics.calibration;

import io.dinhdanh.core.text.Sentence;

/**
 * The score from which on to accept.
 *
 * @param score the score
 * @param fmr the false match rate of one comparison that it stands for
 * @param basis what it rests on
 * @param limits what it does not say, for a person to read
 */
public record Threshold(double score, double fmr, Basis basis, Sentence limits) {

  /** What a threshold rests on. */
  public enum Basis {
    /** On at least thirty impostor errors among the scores measured. */
    MEASURED,
    /** On fewer errors, or none: the tail of the scores was drawn out. */
    EXTRAPOLATED,
    /** On what the matcher's author says of its scores. */
    NOMINAL
  }
}
