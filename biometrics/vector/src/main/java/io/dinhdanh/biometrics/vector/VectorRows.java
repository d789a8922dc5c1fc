package io.dinhdanh.biometrics.vector;

import static jdk.incubator.vector.VectorOperators.ASHR;
import static jdk.incubator.vector.VectorOperators.LSHL;

import io.dinhdanh.biometrics.kernel.IntProbe;
import io.dinhdanh.biometrics.kernel.IntRows;
import io.dinhdanh.biometrics.kernel.RowBound;
import jdk.incubator.vector.ByteVector;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.IntVector;
import jdk.incubator.vector.ShortVector;
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
    for (int row = first; row < end; row += TILE) {
      multiply(numbers, row * dimension, query, products);
      if (any(row, bound, products)) {
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

  /**
   * The sums are split into even and odd lanes here, not by a method: C2 stops to inline methods of
   * ours in a body of this size, and one that it does not inline boxes the sums. Sums are only
   * arguments: as such they are cast to their class, and C2 of JDK 17 never guesses.
   */
  private static void multiply(byte[] numbers, int tileAt, short[] query, int[] products) {
    IntVector zero = IntVector.zero(Species.INTS);
    IntVector a = zero;
    IntVector b = zero;
    IntVector c = zero;
    IntVector d = zero;
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
      a = pairs.lanewise(LSHL, 16).lanewise(ASHR, 16).add(a);
      b = pairs.lanewise(ASHR, 16).add(b);
      pairs =
          wide(numbers, at + HALF)
              .mul(q0)
              .add(wide(numbers, at + HALF + TILE).mul(q1))
              .add(
                  wide(numbers, at + HALF + 2 * TILE)
                      .mul(q2)
                      .add(wide(numbers, at + HALF + 3 * TILE).mul(q3)))
              .reinterpretAsInts();
      c = pairs.lanewise(LSHL, 16).lanewise(ASHR, 16).add(c);
      d = pairs.lanewise(ASHR, 16).add(d);
      at += 4 * TILE;
    }
    zero.add(a).intoArray(products, 0);
    zero.add(b).intoArray(products, LANES);
    zero.add(c).intoArray(products, 2 * LANES);
    zero.add(d).intoArray(products, 3 * LANES);
  }

  /** By the largest, for masks are objects on JDK 17; what is not a number is the largest. */
  private static boolean any(int row, RowBound bound, int[] products) {
    float[] scale = bound.scale();
    float[] offset = bound.offset();
    float most = Float.NEGATIVE_INFINITY;
    for (int i = 0; i < TILE; i += LANES) {
      IntVector sums = IntVector.fromArray(Species.INTS, products, i);
      FloatVector scaled =
          ((FloatVector) sums.convert(VectorOperators.I2F, 0))
              .mul(FloatVector.fromArray(Species.FLOATS, scale, row + i))
              .add(FloatVector.fromArray(Species.FLOATS, offset, row + i).mul(bound.factor()));
      most = Math.max(most, scaled.reduceLanes(VectorOperators.MAX));
    }
    return !(most < bound.threshold());
  }
}
