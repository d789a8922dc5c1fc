package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;

/** Where the nets of a profile come from: a folder, a jar, an app's assets. */
@FunctionalInterface
public interface NetworkSource {

  /**
   * Opens a net.
   *
   * @param file the plain file name that the profile tells
   * @return the net
   * @throws BiometricsException if it is missing or broken
   */
  Network open(String file) throws BiometricsException;
}
