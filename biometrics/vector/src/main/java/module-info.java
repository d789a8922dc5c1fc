/** Kernels on the Vector API. */
module io.dinhdanh.biometrics.vector {
  requires io.dinhdanh.biometrics;
  requires jdk.incubator.vector;
  requires static org.jspecify;

  exports io.dinhdanh.biometrics.vector;

  provides io.dinhdanh.biometrics.kernel.RowKernel with
      io.dinhdanh.biometrics.vector.VectorKernel;
}
