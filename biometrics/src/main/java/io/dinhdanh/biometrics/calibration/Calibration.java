package io.dinhdanh.biometrics.calibration;

/** Asks for thresholds by the rate of errors that one can live with. Immutable. */
public interface Calibration {

  /**
   * The threshold of a comparison of two.
   *
   * @param fmr the share of impostors who may match, above 0 and below 1
   * @return the threshold
   * @throws IllegalArgumentException if the rate is out of range
   */
  Threshold forFmr(double fmr);

  /**
   * The threshold of a search among many: the false positive identification rate is the share of
   * searches by people who are not in the gallery that find somebody. Comparisons are taken as
   * independent, so FPIR = 1 - (1 - FMR)^N.
   *
   * @param fpir the share of such searches that may find somebody, above 0 and below 1
   * @param gallery the number of templates compared in a search, from 1
   * @return the threshold
   * @throws IllegalArgumentException if an argument is out of range
   */
  default Threshold forFpir(double fpir, long gallery) {
    if (!(fpir > 0 && fpir < 1) || gallery < 1) {
      throw new IllegalArgumentException("a rate lies between 0 and 1, a gallery has someone");
    }
    return forFmr(-Math.expm1(Math.log1p(-fpir) / gallery));
  }
}
