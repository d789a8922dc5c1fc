package io.dinhdanh.biometrics.kernel;

/** What turns an integer product into the highest score that it can stand for. For one thread. */
public final class RowBound {

  private float[] scale = {};
  private float[] offset = {};
  private float factor;
  private float threshold;

  /** Makes an empty bound. */
  public RowBound() {}

  /**
   * Sets the rows.
   *
   * @param rowScale a factor for each row
   * @param rowOffset what is added for each row
   * @param offsetFactor what the offsets are multiplied with
   */
  public void rows(float[] rowScale, float[] rowOffset, float offsetFactor) {
    scale = rowScale;
    offset = rowOffset;
    factor = offsetFactor;
  }

  /**
   * Sets the threshold.
   *
   * @param lowest a row matters unless it is below
   */
  public void threshold(float lowest) {
    threshold = lowest;
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
   * What the offsets are multiplied with.
   *
   * @return the factor
   */
  public float factor() {
    return factor;
  }

  /**
   * The threshold.
   *
   * @return a row matters unless it is below
   */
  public float threshold() {
    return threshold;
  }

  /**
   * Whether a row matters.
   *
   * @param row its number
   * @param product its integer product
   * @return false if it is below the threshold
   */
  public boolean matters(int row, int product) {
    return !(product * scale[row] + factor * offset[row] < threshold);
  }
}
