package io.dinhdanh.biometrics.gallery;

/** When a write counts as done. */
public enum ForcePolicy {
  /** Each call returns once its records are on the medium: they outlive a loss of power. */
  EVERY_WRITE,
  /**
   * Each call returns once its records are with the operating system: they outlive a killed process
   * and are safe from a loss of power after the next {@link GalleryStore#force()}.
   */
  ON_REQUEST
}
