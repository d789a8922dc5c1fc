package io.dinhdanh.biometrics.vector;

import io.dinhdanh.biometrics.kernel.IntProbe;

/** A probe as 16-bit numbers, filled up with zeros to four dimensions at a time. */
final class VectorProbe implements IntProbe {

  private final short[] numbers;

  VectorProbe(int dimension) {
    numbers = new short[VectorRows.padded(dimension)];
  }

  short[] numbers() {
    return numbers;
  }

  @Override
  public void set(byte[] values) {
    for (int i = 0; i < values.length; i++) {
      numbers[i] = values[i];
    }
  }
}
