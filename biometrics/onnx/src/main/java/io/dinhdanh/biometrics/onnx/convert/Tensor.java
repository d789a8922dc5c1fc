package io.dinhdanh.biometrics.onnx.convert;

/** Numbers with a shape, row-major: as many as the product of the dimensions' lengths. */
final class Tensor {

  private final int[] shape;
  private final float[] values;

  Tensor(int[] shape, float[] values) {
    this.shape = shape;
    this.values = values;
  }

  /** The length of each dimension; not to be written to. */
  int[] shape() {
    return shape;
  }

  /** The numbers; not to be written to. */
  float[] values() {
    return values;
  }

  /** The tensor with its dimensions in another order. */
  Tensor permuted(int... order) {
    int rank = shape.length;
    int[] strides = new int[rank];
    for (int i = rank - 1, stride = 1; i >= 0; i--) {
      strides[i] = stride;
      stride *= shape[i];
    }
    int[] permuted = new int[rank];
    for (int i = 0; i < rank; i++) {
      permuted[i] = shape[order[i]];
    }
    float[] moved = new float[values.length];
    int[] index = new int[rank];
    for (int at = 0; at < moved.length; at++) {
      int from = 0;
      for (int i = 0; i < rank; i++) {
        from += index[i] * strides[order[i]];
      }
      moved[at] = values[from];
      step(index, permuted);
    }
    return new Tensor(permuted, moved);
  }

  private static void step(int[] index, int[] shape) {
    for (int i = shape.length - 1; i >= 0; i--) {
      if (++index[i] < shape[i]) {
        return;
      }
      index[i] = 0;
    }
  }

  /** Each slice of the first dimension times its own factor. */
  Tensor scaled(float[] factors) {
    float[] scaled = values.clone();
    int slice = values.length / factors.length;
    for (int i = 0; i < scaled.length; i++) {
      scaled[i] *= factors[i / slice];
    }
    return new Tensor(shape, scaled);
  }
}
