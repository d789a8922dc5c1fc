package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.face.picture.Picture;

/** Cuts a face out upright and at the size that an embedder expects. Thread-safe. */
public interface FaceAligner {

  /**
   * Cuts the face out.
   *
   * @param picture the picture
   * @param landmarks the face's landmarks in it
   * @return the aligned crop
   */
  Picture align(Picture picture, Landmarks landmarks);
}
