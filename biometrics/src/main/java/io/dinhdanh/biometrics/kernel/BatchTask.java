package io.dinhdanh.biometrics.kernel;

/**
 * A batch of probes against rows of floats. The arrays are its own or its maker's and are not
 * copied; for one thread.
 */
public final class BatchTask {

  private final int dimension;
  private final int width;
  private final float[] probes;
  private final float[] thresholds;
  private final float[] products;
  private final int[] flagged;
  private float[] rows = {};
  private float[] scale = {};
  private float[] offset = {};

  /**
   * Makes room.
   *
   * @param dimension how many floats a row has
   * @param width how many probes: the kernel's {@link RowKernel#batch()}
   * @param most how many rows are multiplied at once at most
   */
  public BatchTask(int dimension, int width, int most) {
    this.dimension = dimension;
    this.width = width;
    this.probes = new float[dimension * width];
    this.thresholds = new float[width];
    this.products = new float[most * width];
    this.flagged = new int[most];
  }

  /**
   * Sets the rows.
   *
   * @param floats the rows, one after the other
   * @param rowScale a factor for each row
   * @param rowOffset what is added for each row
   */
  public void rows(float[] floats, float[] rowScale, float[] rowOffset) {
    rows = floats;
    scale = rowScale;
    offset = rowOffset;
  }

  /**
   * Sets a probe.
   *
   * @param probe its number, below {@link #width()}
   * @param floats its floats
   */
  public void probe(int probe, float[] floats) {
    for (int i = 0; i < dimension; i++) {
      probes[i * width + probe] = floats[i];
    }
  }

  /**
   * How many floats a row has.
   *
   * @return the dimension
   */
  public int dimension() {
    return dimension;
  }

  /**
   * How many probes there are.
   *
   * @return the width of the batch
   */
  public int width() {
    return width;
  }

  /**
   * The rows.
   *
   * @return one after the other
   */
  public float[] rows() {
    return rows;
  }

  /**
   * The factors.
   *
   * @return one for each row
   */
  public float[] scale() {
    return scale;
  }

  /**
   * The offsets.
   *
   * @return one for each row
   */
  public float[] offset() {
    return offset;
  }

  /**
   * The probes.
   *
   * @return for each dimension the floats of all probes
   */
  public float[] probes() {
    return probes;
  }

  /**
   * The thresholds.
   *
   * @return one for each probe, to be set by the caller
   */
  public float[] thresholds() {
    return thresholds;
  }

  /**
   * The bounded products.
   *
   * @return for each row, counted from the first that was multiplied, those with all probes
   */
  public float[] products() {
    return products;
  }

  /**
   * The rows that matter.
   *
   * @return their numbers, counted from the first that was multiplied
   */
  public int[] flagged() {
    return flagged;
  }
}
