package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;

/** Places the 68 landmarks of a face. Implementations are thread-safe. */
public interface FaceLandmarker {

  /**
   * Places the landmarks.
   *
   * @param picture the picture
   * @param box where the face is, not empty
   * @return the landmarks in pixels of the picture
   * @throws BiometricsException if the model fails or does not do what its profile says
   */
  Landmarks locate(Picture picture, FaceBox box) throws BiometricsException;
}
