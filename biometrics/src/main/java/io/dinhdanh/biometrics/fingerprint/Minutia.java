package io.dinhdanh.biometrics.fingerprint;

import java.util.Objects;

/**
 * A place where a ridge ends or parts.
 *
 * @param x pixels from the left at 500 dpi, within {@value #FARTHEST} of zero
 * @param y pixels from the top at 500 dpi, within {@value #FARTHEST} of zero
 * @param direction the ridge's direction in radians, from 0 to less than 2π, clockwise from the
 *     positive x axis as the y axis points down
 * @param type what the ridge does
 */
public record Minutia(int x, int y, float direction, MinutiaType type) {

  /** The farthest position from zero, in pixels. */
  public static final int FARTHEST = 10_000;

  private static final float FULL_TURN = (float) (2 * Math.PI);

  public Minutia {
    Objects.requireNonNull(type, "type");
    if (!isPosition(x) || !isPosition(y)) {
      throw new IllegalArgumentException("a minutia lies within " + FARTHEST + " pixels");
    }
    if (!isDirection(direction)) {
      throw new IllegalArgumentException("a direction lies from 0 to less than 2 pi");
    }
    direction = direction == 0 ? 0 : direction;
  }

  /** Whether a coordinate is near enough to zero. */
  static boolean isPosition(int coordinate) {
    return coordinate >= -FARTHEST && coordinate <= FARTHEST;
  }

  /**
   * Whether a number is a direction.
   *
   * @param direction any number
   * @return true from 0 to less than 2π
   */
  public static boolean isDirection(float direction) {
    return direction >= 0 && direction < FULL_TURN;
  }

  /** One word: x, y, type, and the direction without its sign, which is never set. */
  long packed() {
    int word = Float.floatToIntBits(direction) | (type == MinutiaType.BIFURCATION ? 1 << 31 : 0);
    return (long) x << 48 | (y & 0xffffL) << 32 | (word & 0xffffffffL);
  }

  static Minutia unpacked(long packed) {
    return new Minutia(
        PackedMinutia.x(packed),
        PackedMinutia.y(packed),
        PackedMinutia.direction(packed),
        PackedMinutia.bifurcation(packed) ? MinutiaType.BIFURCATION : MinutiaType.ENDING);
  }
}
