package io.dinhdanh.biometrics.kernel;

/**
 * Rows of small integers in tiles, laid out as their kernel likes them. One thread writes rows;
 * others may search rows that were written before those threads learnt of them.
 */
public interface IntRows {

  /** The largest absolute value in a row. */
  int LARGEST = 127;

  /**
   * How many rows a tile has.
   *
   * @return a divisor of 64
   */
  int tile();

  /**
   * Writes a row.
   *
   * @param row its number
   * @param values one number from -127 to 127 for each dimension
   */
  void set(int row, byte[] values);

  /**
   * Looks for the next tile with a row that matters: one where {@code product * scale[row] + factor
   * * offset[row]} is not below a threshold. What is not a number matters.
   *
   * @param probe the probe, made by the same kernel
   * @param first the first row of the tile to begin with
   * @param end the row to stop before; the last tile is looked at as a whole
   * @param bound scale, offset and threshold
   * @param products gets the product of each row of the tile that was found
   * @return the first row of that tile, or -1
   */
  int next(IntProbe probe, int first, int end, RowBound bound, int[] products);
}
