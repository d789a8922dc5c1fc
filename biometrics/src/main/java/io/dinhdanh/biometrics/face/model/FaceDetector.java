package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.face.picture.Picture;
import java.util.List;

/** Finds faces. Implementations are thread-safe. */
public interface FaceDetector {

  /**
   * Looks for faces.
   *
   * @param picture any picture
   * @return the faces, the most prominent first; empty if there is none
   * @throws BiometricsException if the model fails or does not do what its profile says
   */
  List<DetectedFace> detect(Picture picture) throws BiometricsException;
}
