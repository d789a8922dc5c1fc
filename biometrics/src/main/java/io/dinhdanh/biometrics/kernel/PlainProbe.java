package io.dinhdanh.biometrics.kernel;

/** A probe as pairs of neighbouring dimensions, each pair repeated for every row of a tile. */
final class PlainProbe implements IntProbe {

  private final short[] pairs;

  PlainProbe(int dimension) {
    pairs = new short[(dimension + 1) / 2 * 2 * PlainRows.TILE];
  }

  short[] pairs() {
    return pairs;
  }

  @Override
  public void set(byte[] values) {
    for (int i = 0; i < values.length; i++) {
      int pair = (i >> 1) * 2 * PlainRows.TILE;
      for (int row = 0; row < PlainRows.TILE; row++) {
        pairs[pair + 2 * row + (i & 1)] = values[i];
      }
    }
  }
}
