package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.PackedMinutia;
import io.dinhdanh.biometrics.fingerprint.engine.Stars;

/**
 * The words of the index: an edge of a star in bins of six degrees, eight pixels and six degrees.
 * The neighbour's angle varies fastest, so that adjacent bins of it are one run of postings.
 */
final class StarKeys {

  static final int ANGLE_BINS = 60;
  static final int LENGTH_BINS = 20;
  static final int PIXELS = 8;
  static final int COUNT = ANGLE_BINS * LENGTH_BINS * ANGLE_BINS;

  /** Rotations of a finger are counted in so many steps of a turn. */
  static final int TURNS = 32;

  private static final float TURN_STEPS = (float) (TURNS / (2 * Math.PI));

  private StarKeys() {}

  /** The key of an edge, or -1 if it is too long for the index or none. */
  static int of(long edge) {
    int length = Stars.length(edge) / PIXELS;
    return edge == Stars.NO_EDGE || length >= LENGTH_BINS
        ? -1
        : of(bin(Stars.referenceAngle(edge)), length, bin(Stars.neighbourAngle(edge)));
  }

  static int of(int reference, int length, int neighbour) {
    return (reference * LENGTH_BINS + length) * ANGLE_BINS + neighbour;
  }

  static int bin(int angle) {
    return (angle * ANGLE_BINS) >>> 16;
  }

  static int turn(long minutia) {
    return (int) (PackedMinutia.direction(minutia) * TURN_STEPS) & (TURNS - 1);
  }
}
