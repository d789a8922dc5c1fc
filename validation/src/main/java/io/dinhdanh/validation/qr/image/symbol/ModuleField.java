package io.dinhdanh.validation.qr.image.symbol;

import java.util.Arrays;

/** The modules of a code as believed at the moment, 1 dark and -1 light, on light ground. */
final class ModuleField {

  private final int dimension;
  private final int stride;
  private final float[] values;

  ModuleField(int dimension) {
    this.dimension = dimension;
    this.stride = dimension + 2 * BlurModel.REACH;
    this.values = new float[stride * stride];
    Arrays.fill(values, -1);
  }

  private int place(int index) {
    int row = index / dimension + BlurModel.REACH;
    return row * stride + index % dimension + BlurModel.REACH;
  }

  float at(int index) {
    return values[place(index)];
  }

  void set(int index, double value) {
    values[place(index)] = (float) value;
  }

  /** Copies the modules around one, row by row, itself in the middle. */
  void around(int index, double[] to) {
    int from = place(index) - BlurModel.REACH * stride - BlurModel.REACH;
    int side = 2 * BlurModel.REACH + 1;
    for (int i = 0; i < BlurModel.SPAN; i++) {
      to[i] = values[from + i / side * stride + i % side];
    }
  }
}
