package io.dinhdanh.biometrics.calibration;

import io.dinhdanh.core.text.Sentence;
import java.util.Arrays;

/**
 * A calibration by the scores of impostors. Down to the rate that thirty of them make up it takes
 * the scores as they are; beyond, the logarithm of the rate is drawn out as a straight line through
 * the upper tail, as exponential tails are, and said to be so.
 */
public final class MeasuredCalibration implements Calibration {

  private static final int FEWEST = 30;
  private static final double TAIL = 0.05;

  private final double[] falling;
  private final String data;
  private final double slope;
  private final double anchor;

  /**
   * Calibrates.
   *
   * @param impostorScores scores between different people, at least 1,000 and not all alike
   * @param data what the scores were measured on, as a person would say it
   * @throws IllegalArgumentException if there are too few scores
   */
  public MeasuredCalibration(double[] impostorScores, String data) {
    if (impostorScores.length < 1000) {
      throw new IllegalArgumentException("a calibration takes at least 1,000 impostor scores");
    }
    double[] sorted = impostorScores.clone();
    Arrays.sort(sorted);
    this.falling = new double[sorted.length];
    for (int i = 0; i < sorted.length; i++) {
      falling[i] = sorted[sorted.length - 1 - i];
    }
    this.data = data;
    this.slope = slope();
    this.anchor = falling[FEWEST - 1];
  }

  /** How much the score grows while the rate falls to a tenth: the tail's mean excess. */
  private double slope() {
    int tail = (int) Math.max(FEWEST, TAIL * falling.length);
    double base = falling[tail - 1];
    double excess = 0;
    for (int i = 0; i < tail; i++) {
      excess += falling[i] - base;
    }
    return Math.log(10) * Math.max(excess / tail, Math.ulp(Math.abs(base) + 1));
  }

  @Override
  public Threshold forFmr(double fmr) {
    if (!(fmr > 0 && fmr < 1)) {
      throw new IllegalArgumentException("a rate lies between 0 and 1");
    }
    int allowed = (int) (fmr * falling.length);
    if (allowed >= FEWEST) {
      double score = Math.nextUp(falling[Math.min(allowed, falling.length - 1)]);
      return new Threshold(score, fmr, Threshold.Basis.MEASURED, limits("", ""));
    }
    double decades = Math.log10((double) FEWEST / falling.length) - Math.log10(fmr);
    return new Threshold(
        Math.nextUp(anchor + slope * decades),
        fmr,
        Threshold.Basis.EXTRAPOLATED,
        limits(
            "Fewer than thirty errors were seen at this rate: the tail was drawn out. ",
            "Ở tỉ lệ này có chưa tới ba mươi lỗi: phần đuôi là ngoại suy. "));
  }

  private Sentence limits(String en, String vi) {
    return new Sentence(
        en + "Measured on " + data + "; it says nothing about other sensors and people.",
        vi + "Đo trên " + data + "; không nói gì về cảm biến và người khác.");
  }
}
