package io.dinhdanh.biometrics.kernel;

import java.util.Arrays;

/**
 * Tiles of 64 rows as 16-bit numbers: for each pair of dimensions the two numbers of each row. The
 * inner loop has the shape that C2 turns into multiply-and-add-pairs on processors that have it.
 * Costs two bytes a number.
 */
final class PlainRows implements IntRows {

  static final int TILE = 64;

  private final int pairs;
  private final short[] numbers;

  PlainRows(int count, int dimension) {
    pairs = (dimension + 1) / 2;
    numbers = new short[Math.multiplyExact(count, 2 * pairs)];
  }

  @Override
  public int tile() {
    return TILE;
  }

  @Override
  public void set(int row, byte[] values) {
    int tile = row / TILE * TILE * 2 * pairs;
    for (int i = 0; i < values.length; i++) {
      numbers[tile + (i >> 1) * 2 * TILE + 2 * (row % TILE) + (i & 1)] = values[i];
    }
  }

  @Override
  public int next(IntProbe probe, int first, int end, RowBound bound, int[] products) {
    short[] repeated = ((PlainProbe) probe).pairs();
    for (int row = first; row < end; row += TILE) {
      multiply(row * 2 * pairs, repeated, products);
      if (any(row, bound, products)) {
        return row;
      }
    }
    return -1;
  }

  private void multiply(int tile, short[] repeated, int[] products) {
    Arrays.fill(products, 0, TILE, 0);
    for (int pair = 0; pair < pairs; pair++) {
      int at = pair * 2 * TILE;
      addPairs(products, numbers, tile + at, repeated, at);
    }
  }

  private static void addPairs(int[] sums, short[] a, int aAt, short[] b, int bAt) {
    for (int row = 0; row < TILE; row++) {
      sums[row] +=
          a[aAt + 2 * row] * b[bAt + 2 * row] + a[aAt + 2 * row + 1] * b[bAt + 2 * row + 1];
    }
  }

  private static boolean any(int first, RowBound bound, int[] products) {
    for (int row = 0; row < TILE; row++) {
      if (bound.matters(first + row, products[row])) {
        return true;
      }
    }
    return false;
  }
}
