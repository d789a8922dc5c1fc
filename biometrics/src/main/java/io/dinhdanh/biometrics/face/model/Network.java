package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsException;

/**
 * A trained net as a function of numbers. The runtime that computes it is the caller's choice; the
 * companion {@code dinhdanh-biometrics-onnx} brings ONNX Runtime.
 *
 * <p>An implementation is safe to use by several threads at once.
 */
public interface Network {

  /**
   * Computes the net.
   *
   * @param input the input tensor's numbers in row-major order
   * @param shape its shape, such as 1, 3, 150, 150
   * @return each output tensor's numbers, in the net's order
   * @throws BiometricsException if the net cannot take the input or fails
   */
  float[][] run(float[] input, long... shape) throws BiometricsException;
}
