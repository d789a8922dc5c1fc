package io.dinhdanh.biometrics.fingerprint.engine;

import io.dinhdanh.biometrics.fingerprint.PackedMinutia;

/**
 * The shape of the line from one minutia to another, which does not change when the finger is moved
 * or turned: its length and the directions of both minutiae against it. Measured in place; not
 * thread-safe.
 */
final class EdgeShape {

  /** Lengths that differ by this many pixels may still be the same. */
  static final int TOLERANCE = 13;

  private static final int RADIUS_BITS = 8;
  private static final int RADIUS = 1 << RADIUS_BITS;
  private static final short[] LENGTHS = new short[RADIUS * RADIUS];
  private static final float[] ANGLES = new float[RADIUS * RADIUS];

  int length;
  float referenceAngle;
  float neighbourAngle;

  static {
    for (int y = 0; y < RADIUS; y++) {
      for (int x = 0; x < RADIUS; x++) {
        LENGTHS[y * RADIUS + x] = (short) Math.round(Math.sqrt(x * x + y * y));
        ANGLES[y * RADIUS + x] = (float) Math.atan2(y, x);
      }
    }
  }

  /** Measures the line between two minutiae, each in one word. */
  void measure(long reference, long neighbour) {
    int x = PackedMinutia.x(neighbour) - PackedMinutia.x(reference);
    int y = PackedMinutia.y(neighbour) - PackedMinutia.y(reference);
    float quadrant = 0;
    if (y < 0) {
      x = -x;
      y = -y;
      quadrant = Angles.PI;
    }
    if (x < 0) {
      int turned = -x;
      x = y;
      y = turned;
      quadrant += Angles.QUARTER_TURN;
    }
    int shift = 32 - Integer.numberOfLeadingZeros((x | y) >>> RADIUS_BITS);
    int cell = (y >> shift) * RADIUS + (x >> shift);
    length = LENGTHS[cell] << shift;
    float angle = ANGLES[cell] + quadrant;
    referenceAngle = Angles.difference(PackedMinutia.direction(reference), angle);
    neighbourAngle = Angles.difference(PackedMinutia.direction(neighbour), Angles.opposite(angle));
  }

  /** Whether another edge may be the same one. */
  boolean near(int otherLength, float otherReference, float otherNeighbour) {
    return Math.abs(otherLength - length) <= TOLERANCE
        && Angles.near(otherReference, referenceAngle)
        && Angles.near(otherNeighbour, neighbourAngle);
  }
}
