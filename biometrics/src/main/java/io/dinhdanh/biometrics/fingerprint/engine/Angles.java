package io.dinhdanh.biometrics.fingerprint.engine;

/** Arithmetic of directions as SourceAFIS rounds it: single precision, in this very order. */
final class Angles {

  static final float PI = (float) Math.PI;
  static final float FULL_TURN = (float) (2 * Math.PI);
  static final float QUARTER_TURN = (float) (Math.PI / 2);

  /** Directions that differ by this much may still be the same: ten degrees. */
  static final float TOLERANCE = PI / 180 * 10;

  private static final float COMPLEMENT = FULL_TURN - TOLERANCE;

  private Angles() {}

  static float difference(float first, float second) {
    float angle = first - second;
    return angle >= 0 ? angle : angle + FULL_TURN;
  }

  static float sum(float first, float second) {
    float angle = first + second;
    return angle < FULL_TURN ? angle : angle - FULL_TURN;
  }

  static float opposite(float angle) {
    return angle < PI ? angle + PI : angle - PI;
  }

  static float distance(float first, float second) {
    float delta = Math.abs(first - second);
    return delta <= PI ? delta : FULL_TURN - delta;
  }

  static boolean near(float first, float second) {
    float delta = difference(first, second);
    return delta <= TOLERANCE || delta >= COMPLEMENT;
  }
}
