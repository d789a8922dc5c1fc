package io.dinhdanh.biometrics.calibration;

import io.dinhdanh.core.text.Sentence;

/**
 * The scale of SourceAFIS: a score of 10 n stands for a false match rate of one in ten to the power
 * n, as its author states it.
 */
public final class NominalCalibration implements Calibration {

  private static final Sentence LIMITS =
      new Sentence(
          "The scale is the matcher's own: it varies with sensors and people, and nothing beyond"
              + " one in ten thousand has been measured here. Measure your own impostors.",
          "Thang điểm là của chính thuật toán: nó thay đổi theo cảm biến và người dùng, và chưa đo"
              + " gì quá một phần mười nghìn. Hãy đo trên dữ liệu của chính bạn.");

  /** The scale. */
  public NominalCalibration() {}

  @Override
  public Threshold forFmr(double fmr) {
    if (!(fmr > 0 && fmr < 1)) {
      throw new IllegalArgumentException("a rate lies between 0 and 1");
    }
    return new Threshold(-10 * Math.log10(fmr), fmr, Threshold.Basis.NOMINAL, LIMITS);
  }
}
