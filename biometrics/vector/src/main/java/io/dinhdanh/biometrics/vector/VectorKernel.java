package io.dinhdanh.biometrics.vector;

import io.dinhdanh.biometrics.kernel.BatchTask;
import io.dinhdanh.biometrics.kernel.IntProbe;
import io.dinhdanh.biometrics.kernel.IntRows;
import io.dinhdanh.biometrics.kernel.RowKernel;

/** The kernel on the Vector API. */
public final class VectorKernel implements RowKernel {

  private final int bits;

  /**
   * Makes the kernel.
   *
   * @throws LinkageError if the Vector API is not there
   */
  public VectorKernel() {
    bits = Species.bits();
  }

  @Override
  public String name() {
    return "vector " + bits;
  }

  @Override
  public IntRows rows(int count, int dimension) {
    return new VectorRows(count, dimension);
  }

  @Override
  public IntProbe probe(int dimension) {
    return new VectorProbe(dimension);
  }

  @Override
  public int batch() {
    return OuterProduct.PROBES;
  }

  @Override
  public int multiply(BatchTask task, int first, int count) {
    return OuterProduct.multiply(task, first, count);
  }
}
