package io.dinhdanh.biometrics.images.synthetic;

import java.util.Random;

/**
 * The classes of Henry, with about the shares that they have among fingers (Wilson, Candela and
 * Watson, 1994: 3.7, 2.9, 33.8, 31.7 and 27.9 in a hundred).
 */
public enum FingerPattern {
  /** Ridges rise in the middle and fall again. */
  ARCH(0.037),
  /** An arch with a loop and a delta one above the other. */
  TENTED_ARCH(0.029),
  /** Ridges come from the left and go back there; the delta is on the right. */
  LEFT_LOOP(0.338),
  /** Ridges come from the right and go back there; the delta is on the left. */
  RIGHT_LOOP(0.317),
  /** Ridges go round between two deltas. */
  WHORL(0.279);

  private final double share;

  FingerPattern(double share) {
    this.share = share;
  }

  static FingerPattern draw(Random random) {
    double left = random.nextDouble();
    for (FingerPattern pattern : values()) {
      left -= pattern.share;
      if (left < 0) {
        return pattern;
      }
    }
    return WHORL;
  }
}
