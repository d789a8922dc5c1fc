package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;

/** Turns an aligned face into a vector that is near for one person and far for two. Thread-safe. */
public interface FaceEmbedder {

  /**
   * Computes the vector.
   *
   * @param aligned a crop as the model's {@link FaceAligner} makes it
   * @return as many finite numbers as the profile's dimension
   * @throws BiometricsException if the model fails or does not do what its profile says
   */
  float[] embed(Picture aligned) throws BiometricsException;
}
