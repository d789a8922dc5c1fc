package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;

/**
 * Tells a living face from its imitation (ISO/IEC 30107-1): a print, a screen, a mask.
 *
 * <p>dinhdanh brings none: no model with tested error rates is free to ship. An embedder plugs in a
 * product that was tested by ISO/IEC 30107-3 and states its evidence; without one the reports say
 * that presentation attacks were not looked for. An implementation is thread-safe, answers within
 * the caller's patience and throws {@link BiometricsException} if it cannot judge.
 */
public interface PresentationAttackDetector {

  /**
   * Judges a picture.
   *
   * @param picture the whole picture, as the camera gave it
   * @param box the face's box in it
   * @return the judgement
   * @throws BiometricsException if the model fails or does not do what its profile says
   */
  Judgement judge(Picture picture, FaceBox box) throws BiometricsException;

  /**
   * Who tested the detector and with which result, for the report.
   *
   * @return such as the laboratory, the level of ISO/IEC 30107-3 and the report's number
   */
  String evidence();

  /**
   * A judgement.
   *
   * @param genuine whether the presentation is taken for a living face
   * @param score the detector's own score
   * @param threshold where it draws the line
   */
  record Judgement(boolean genuine, double score, double threshold) {}
}
