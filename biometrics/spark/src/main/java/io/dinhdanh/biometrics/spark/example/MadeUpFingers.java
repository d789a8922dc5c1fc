package io.dinhdanh.biometrics.spark.example;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fingers that nobody has: minutiae on a disc, by number. They stand in for templates where only
 * the machinery matters; real fingers are more alike than these.
 */
public final class MadeUpFingers {

  private static final int SIZE = 400;
  private static final double RADIUS = 150;
  private static final int FEWEST = 25;
  private static final int SPREAD = 16;
  private static final double TURN = 0.15;
  private static final double CIRCLE = 2 * Math.PI;

  private MadeUpFingers() {}

  /**
   * A finger.
   *
   * @param number which one
   * @return the same template for the same number
   */
  public static FingerprintTemplate finger(long number) {
    Random random = new Random(number);
    int count = FEWEST + random.nextInt(SPREAD);
    List<Minutia> minutiae = new ArrayList<>();
    while (minutiae.size() < count) {
      double angle = CIRCLE * random.nextDouble();
      double distance = RADIUS * Math.sqrt(random.nextDouble());
      MinutiaType type = random.nextBoolean() ? MinutiaType.ENDING : MinutiaType.BIFURCATION;
      minutiae.add(at(angle, distance, CIRCLE * random.nextDouble(), type));
    }
    return FingerprintTemplate.of(SIZE, SIZE, minutiae);
  }

  /**
   * Another impression: turned a little, jittered by a pixel, an eighth of the minutiae lost.
   *
   * @param finger a finger
   * @param number which impression
   * @return the same template for the same arguments
   */
  public static FingerprintTemplate impression(FingerprintTemplate finger, long number) {
    Random random = new Random(number);
    double turn = TURN * random.nextGaussian();
    List<Minutia> minutiae = new ArrayList<>();
    for (Minutia minutia : finger.minutiae()) {
      double x = minutia.x() - SIZE / 2.0 + random.nextInt(2);
      double y = minutia.y() - SIZE / 2.0 + random.nextInt(2);
      double direction = minutia.direction() + turn;
      if (random.nextInt(8) > 0) {
        minutiae.add(at(Math.atan2(y, x) + turn, Math.hypot(x, y), direction, minutia.type()));
      }
    }
    return FingerprintTemplate.of(SIZE, SIZE, minutiae);
  }

  private static Minutia at(double angle, double distance, double direction, MinutiaType type) {
    int x = (int) (SIZE / 2.0 + distance * Math.cos(angle));
    int y = (int) (SIZE / 2.0 + distance * Math.sin(angle));
    float turned = (float) ((direction % CIRCLE + CIRCLE) % CIRCLE);
    return new Minutia(x, y, Minutia.isDirection(turned) ? turned : 0, type);
  }
}
