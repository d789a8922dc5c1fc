package io.dinhdanh.biometrics.kernel;

/**
 * One probe as small integers, laid out as its kernel likes it. For one thread; made to be used
 * again.
 */
public interface IntProbe {

  /**
   * The largest absolute value that a probe may have: four products with -127 to 127 then fit into
   * 16 bits.
   */
  int LARGEST = 63;

  /**
   * Sets the probe.
   *
   * @param values one number from -63 to 63 for each dimension
   */
  void set(byte[] values);
}
