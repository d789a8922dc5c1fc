package io.dinhdanh.biometrics.images.synthetic;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The direction of the ridges at each point: half the sum of the angles to the loops less those to
 * the deltas (Sherlock and Monro, A model for interpreting fingerprint topology, Pattern
 * Recognition 26, 1993). An arch has neither and follows a wave. Slow waves bend it all a little,
 * so that fingers of one pattern differ. Pixels from the middle of the finger, y down. Immutable.
 */
final class RidgeFlow {

  private static final double ARCH_RISE = 1.1;
  private static final double ARCH_WIDTH = 170;
  private static final double ARCH_HEIGHT = 230;
  private static final double SCATTER = 18;
  private static final int WAVES = 4;
  private static final double BEND = 0.13;
  private static final double SHORTEST_WAVE = 25;

  /** A bend that swings across the finger. */
  private record Wave(double bend, double x, double y, double start) {

    static Wave draw(Random random) {
      double angle = 2 * Math.PI * random.nextDouble();
      double number = 1 / (SHORTEST_WAVE * (1 + 2 * random.nextDouble()));
      double bend = BEND * random.nextGaussian();
      double start = 2 * Math.PI * random.nextDouble();
      return new Wave(bend, number * Math.cos(angle), number * Math.sin(angle), start);
    }

    double at(double atX, double atY) {
      return bend * Math.sin(x * atX + y * atY + start);
    }
  }

  private record Point(double x, double y) {

    /** The angle of the way from here, counterclockwise as seen. */
    double angleTo(double otherX, double otherY) {
      return Math.atan2(y - otherY, otherX - x);
    }
  }

  private final List<Point> loops = new ArrayList<>();
  private final List<Point> deltas = new ArrayList<>();
  private final List<Wave> waves = new ArrayList<>();

  RidgeFlow(FingerPattern pattern, Random random) {
    for (int i = 0; i < WAVES; i++) {
      waves.add(Wave.draw(random));
    }
    double side = pattern == FingerPattern.LEFT_LOOP ? 1 : -1;
    switch (pattern) {
      case ARCH -> {}
      case TENTED_ARCH -> {
        loops.add(near(0, -10, random));
        deltas.add(near(0, 70, random));
      }
      case LEFT_LOOP, RIGHT_LOOP -> {
        loops.add(near(0, -10, random));
        deltas.add(near(side * 85, 100, random));
      }
      case WHORL -> {
        loops.add(near(0, -28, random));
        loops.add(near(0, 28, random));
        deltas.add(near(-105, 115, random));
        deltas.add(near(105, 115, random));
      }
    }
  }

  private static Point near(double x, double y, Random random) {
    return new Point(x + SCATTER * random.nextGaussian(), y + SCATTER * random.nextGaussian());
  }

  /** The direction of the ridge through a point, in radians clockwise as seen; half turns alike. */
  double at(double x, double y) {
    double angle = loops.isEmpty() ? arch(x, y) : 0;
    for (Point loop : loops) {
      angle += loop.angleTo(x, y) / 2;
    }
    for (Point delta : deltas) {
      angle -= delta.angleTo(x, y) / 2;
    }
    for (Wave wave : waves) {
      angle += wave.at(x, y);
    }
    return -angle;
  }

  private static double arch(double x, double y) {
    double rise = ARCH_RISE * Math.exp(-(y * y) / (ARCH_HEIGHT * ARCH_HEIGHT));
    double across = Math.max(-1, Math.min(1, x / ARCH_WIDTH));
    return -rise * Math.sin(Math.PI * across);
  }
}
