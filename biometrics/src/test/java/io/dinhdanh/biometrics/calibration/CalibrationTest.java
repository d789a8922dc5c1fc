package io.dinhdanh.biometrics.calibration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  @Test
  void theNominalScaleIsTenADecade() {
    Calibration nominal = new NominalCalibration();
    assertEquals(40, nominal.forFmr(1e-4).score(), 1e-9);
    assertEquals(60, nominal.forFpir(1e-6, 1).score(), 1e-6);
    assertEquals(70, nominal.forFpir(0.1, 1_000_000).score(), 0.3);
    assertEquals(Threshold.Basis.NOMINAL, nominal.forFmr(0.5).basis());
  }

  @Test
  void fpirIsThatOfSoManyComparisons() {
    double fmr = new NominalCalibration().forFpir(0.01, 500).fmr();
    assertEquals(0.01, 1 - Math.pow(1 - fmr, 500), 1e-12);
  }

  @Test
  void measuredThresholdsLetThroughNoMoreThanAsked() {
    Random random = new Random(1);
    double[] scores = random.doubles(10_000).map(u -> -4 * Math.log(u)).toArray();
    Calibration measured = new MeasuredCalibration(scores, "10,000 made-up scores");
    for (double fmr : new double[] {0.5, 0.1, 0.01, 0.003}) {
      Threshold threshold = measured.forFmr(fmr);
      long through = 0;
      for (double score : scores) {
        through += score >= threshold.score() ? 1 : 0;
      }
      assertTrue(through <= fmr * scores.length && through > fmr * scores.length - 2);
      assertEquals(Threshold.Basis.MEASURED, threshold.basis());
    }
  }

  @Test
  void theTailIsDrawnOutAndSaidToBe() {
    Random random = new Random(2);
    double[] scores = random.doubles(20_000).map(u -> -4 * Math.log(u)).toArray();
    Threshold threshold = new MeasuredCalibration(scores, "made-up scores").forFmr(1e-6);
    assertEquals(Threshold.Basis.EXTRAPOLATED, threshold.basis());
    assertEquals(-4 * Math.log(1e-6), threshold.score(), 6);
    assertTrue(threshold.limits().en().contains("made-up scores"));
  }

  @Test
  void refusesRatesThatAreNone() {
    Calibration nominal = new NominalCalibration();
    assertThrows(IllegalArgumentException.class, () -> nominal.forFmr(0));
    assertThrows(IllegalArgumentException.class, () -> nominal.forFmr(Double.NaN));
    assertThrows(IllegalArgumentException.class, () -> nominal.forFpir(1, 5));
    assertThrows(IllegalArgumentException.class, () -> nominal.forFpir(0.1, 0));
    double[] few = new double[10];
    assertThrows(IllegalArgumentException.class, () -> new MeasuredCalibration(few, "few"));
    assertThrows(
        IllegalArgumentException.class,
        () -> new MeasuredCalibration(new double[1000], "zeros").forFmr(2));
  }
}
