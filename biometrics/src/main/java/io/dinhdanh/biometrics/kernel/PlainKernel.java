package io.dinhdanh.biometrics.kernel;

/** The twin without SIMD instructions of its own: loops that a JIT compiler can widen. */
public final class PlainKernel implements RowKernel {

  private static final int BATCH = 64;

  /** Makes the kernel. */
  public PlainKernel() {}

  @Override
  public String name() {
    return "plain";
  }

  @Override
  public IntRows rows(int count, int dimension) {
    return new PlainRows(count, dimension);
  }

  @Override
  public IntProbe probe(int dimension) {
    return new PlainProbe(dimension);
  }

  @Override
  public int batch() {
    return BATCH;
  }

  @Override
  public int multiply(BatchTask task, int first, int count) {
    int dimension = task.dimension();
    int found = 0;
    for (int row = 0; row < count; row++) {
      int at = row * BATCH;
      float[] products = task.products();
      java.util.Arrays.fill(products, at, at + BATCH, 0);
      for (int i = 0; i < dimension; i++) {
        float value = task.rows()[(first + row) * dimension + i];
        addTimes(products, at, task.probes(), i * BATCH, value);
      }
      if (bound(products, at, task.scale()[first + row], task.offset()[first + row], task)) {
        task.flagged()[found++] = row;
      }
    }
    return found;
  }

  private static void addTimes(float[] sums, int at, float[] probes, int from, float value) {
    for (int k = 0; k < BATCH; k++) {
      sums[at + k] += probes[from + k] * value;
    }
  }

  private static boolean bound(
      float[] products, int at, float scale, float offset, BatchTask task) {
    float[] thresholds = task.thresholds();
    boolean matters = false;
    for (int k = 0; k < BATCH; k++) {
      float bound = products[at + k] * scale + offset;
      products[at + k] = bound;
      matters |= !(bound < thresholds[k]);
    }
    return matters;
  }
}
