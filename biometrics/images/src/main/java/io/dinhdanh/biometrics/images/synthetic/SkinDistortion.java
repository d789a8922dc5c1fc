package io.dinhdanh.biometrics.images.synthetic;

import java.util.Random;

/**
 * How skin is dragged along a sensor: what is pressed firmly in the middle stays, the rim follows
 * the finger, and between them the skin stretches (Cappelli, Maio and Maltoni, Modelling plastic
 * distortion in fingerprint images, ICAPR 2001). Immutable.
 */
final class SkinDistortion {

  private static final double PIXELS_A_RADIAN = 150;

  private final double firmX;
  private final double firmY;
  private final double stretch;
  private final double driftX;
  private final double driftY;
  private final double twist;

  SkinDistortion(double spread, Random random) {
    firmX = 55 + 15 * random.nextDouble();
    firmY = 70 + 20 * random.nextDouble();
    stretch = 1 + random.nextDouble();
    driftX = spread * random.nextGaussian();
    driftY = spread * random.nextGaussian();
    twist = spread * random.nextGaussian() / PIXELS_A_RADIAN;
  }

  /** How much of the finger's movement a point takes part in, 0 to 1. */
  double share(double x, double y) {
    double outside = Math.hypot(x / firmX, y / firmY) - 1;
    double way = Math.max(0, Math.min(1, outside / stretch));
    return (1 - Math.cos(Math.PI * way)) / 2;
  }

  double x(double x, double y, double share) {
    return x + share * (driftX - twist * y);
  }

  double y(double x, double y, double share) {
    return y + share * (driftY + twist * x);
  }
}
