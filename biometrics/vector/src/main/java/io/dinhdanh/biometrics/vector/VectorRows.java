package io.dinhdanh.biometrics.vector;

import io.dinhdanh.biometrics.kernel.IntProbe;
import io.dinhdanh.biometrics.kernel.IntRows;
import io.dinhdanh.biometrics.kernel.RowBound;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
import jdk.incubator.vector.VectorMask;
import jdk.incubator.vector.VectorOperators;

/**
 * Tiles of as many rows as two vectors of shorts have lanes, dimension after dimension. Products of
 * four dimensions are added in 16 bits (4 * 127 * 63 = 32,004 fits), then the even and the odd
 * lanes are widened by shifts; the rows of a tile are stored in the order that undoes this. One
 * pass over the bytes in the order of memory: a scan runs at the speed at which memory can be read.
 */
final class VectorRows implements IntRows {

  private static final int HALF = Species.SHORTS.length();
  private static final int TILE = 2 * HALF;
  private static final int LANES = Species.INTS.length();

  private final int dimension;
  private final byte[] numbers;

  VectorRows(int count, int dimension) {
    this.dimension = padded(dimension);
    this.numbers = new byte[Math.multiplyExact(count, this.dimension)];
  }

  static int padded(int dimension) {
    return (dimension + 3) / 4 * 4;
  }

  @Override
  public int tile() {
    return TILE;
  }

  @Override
  public void set(int row, byte[] values) {
    int within = row % TILE;
    int lane = within % HALF;
    int place = within / HALF * HALF + (lane % LANES) * 2 + lane / LANES;
    int at = (row - within) * dimension + place;
    for (byte value : values) {
      numbers[at] = value;
      at += TILE;
    }
  }

  @Override
  public int next(IntProbe probe, int first, int end, RowBound bound, int[] products) {
    short[] query = ((VectorProbe) probe).numbers();
    float[] scale = bound.scale();
    float[] offset = bound.offset();
    float factor = bound.factor();
    float threshold = bound.threshold();
    for (int row = first; row < end; row += TILE) {
      if (tile(numbers, row * dimension, query, products, scale, offset, row, factor, threshold)) {
        return row;
      }
    }
    return -1;
  }

  private static ShortVector wide(byte[] numbers, int at) {
    return (ShortVector)
        ByteVector.fromArray(Species.BYTES, numbers, at)
            .convertShape(VectorOperators.B2S, Species.SHORTS, 0);
  }

  private static IntVector even(IntVector pairs) {
    return pairs.lanewise(VectorOperators.LSHL, 16).lanewise(VectorOperators.ASHR, 16);
  }

  private static IntVector odd(IntVector pairs) {
    return pairs.lanewise(VectorOperators.ASHR, 16);
  }

  private static boolean tile(
      byte[] numbers,
      int tileAt,
      short[] query,
      int[] products,
      float[] scale,
      float[] offset,
      int row,
      float factor,
      float threshold) {
    IntVector a = IntVector.zero(Species.INTS);
    IntVector b = a;
    IntVector c = a;
    IntVector d = a;
    int at = tileAt;
    for (int i = 0; i < query.length; i += 4) {
      ShortVector q0 = ShortVector.broadcast(Species.SHORTS, query[i]);
      ShortVector q1 = ShortVector.broadcast(Species.SHORTS, query[i + 1]);
      ShortVector q2 = ShortVector.broadcast(Species.SHORTS, query[i + 2]);
      ShortVector q3 = ShortVector.broadcast(Species.SHORTS, query[i + 3]);
      IntVector pairs =
          wide(numbers, at)
              .mul(q0)
              .add(wide(numbers, at + TILE).mul(q1))
              .add(wide(numbers, at + 2 * TILE).mul(q2).add(wide(numbers, at + 3 * TILE).mul(q3)))
              .reinterpretAsInts();
      a = a.add(even(pairs));
      b = b.add(odd(pairs));
      pairs =
          wide(numbers, at + HALF)
              .mul(q0)
              .add(wide(numbers, at + HALF + TILE).mul(q1))
              .add(
                  wide(numbers, at + HALF + 2 * TILE)
                      .mul(q2)
                      .add(wide(numbers, at + HALF + 3 * TILE).mul(q3)))
              .reinterpretAsInts();
      c = c.add(even(pairs));
      d = d.add(odd(pairs));
      at += 4 * TILE;
    }
    a.intoArray(products, 0);
    b.intoArray(products, LANES);
    c.intoArray(products, 2 * LANES);
    d.intoArray(products, 3 * LANES);
    return !below(a, scale, offset, row, factor, threshold)
        .and(below(b, scale, offset, row + LANES, factor, threshold))
        .and(below(c, scale, offset, row + 2 * LANES, factor, threshold))
        .and(below(d, scale, offset, row + 3 * LANES, factor, threshold))
        .allTrue();
  }

  private static VectorMask<Float> below(
      IntVector products, float[] scale, float[] offset, int row, float factor, float threshold) {
    FloatVector bound =
        ((FloatVector) products.convert(VectorOperators.I2F, 0))
            .mul(FloatVector.fromArray(Species.FLOATS, scale, row))
            .add(FloatVector.fromArray(Species.FLOATS, offset, row).mul(factor));
    return bound.compare(VectorOperators.LT, threshold);
  }
}
