package io.dinhdanh.biometrics.kernel;

/** Makes and runs the innermost loops. Thread-safe. */
public interface RowKernel {

  /**
   * A word for the log.
   *
   * @return such as {@code plain} or {@code vector 512}
   */
  String name();

  /**
   * Makes room for rows of small integers.
   *
   * @param count how many rows, a multiple of 64
   * @param dimension how many integers in each, 1 to 2048
   * @return the rows, all zero
   */
  IntRows rows(int count, int dimension);

  /**
   * Makes a probe for rows of this kernel.
   *
   * @param dimension how many integers it has
   * @return the probe, all zero
   */
  IntProbe probe(int dimension);

  /**
   * How many probes a batch takes at once.
   *
   * @return a multiple of 4
   */
  int batch();

  /**
   * Multiplies rows with a batch of probes and finds the rows that matter: those where {@code
   * product * scale[row] + offset[row]} is not below the threshold of each probe.
   *
   * @param task the rows, the probes and room for the answer
   * @param first the first row
   * @param count how many rows
   * @return how many rows were put into {@link BatchTask#flagged()}
   */
  int multiply(BatchTask task, int first, int count);
}
