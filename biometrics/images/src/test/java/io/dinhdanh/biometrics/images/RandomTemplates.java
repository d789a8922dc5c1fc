package io.dinhdanh.biometrics.images;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Templates of no finger, from plausible to absurd, and disturbed copies of templates. */
final class RandomTemplates {

  private static final float FULL_TURN = (float) (2 * Math.PI);

  private RandomTemplates() {}

  /** Any template: scattered, crowded, on a grid, far apart, with few or many minutiae. */
  static FingerprintTemplate next(Random random) {
    int count = random.nextInt(4) == 0 ? random.nextInt(6) : 10 + random.nextInt(50);
    int spread = count < 16 ? 40 : random.nextInt(8) == 0 ? 1500 : 350;
    int grid = random.nextInt(5) == 0 ? 12 : 1;
    int turns = random.nextInt(5) == 0 ? 8 : 1 << 24;
    List<Minutia> minutiae = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int x = random.nextInt(spread) / grid * grid;
      int y = random.nextInt(spread) / grid * grid;
      minutiae.add(minutia(x, y, random.nextInt(turns) * (double) FULL_TURN / turns, random));
    }
    return FingerprintTemplate.of(500, 500, minutiae);
  }

  /** Scattered minutiae on a square. */
  static FingerprintTemplate ofSize(int count, int spread, Random random) {
    List<Minutia> minutiae = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int x = random.nextInt(spread);
      minutiae.add(minutia(x, random.nextInt(spread), random.nextDouble() * 7, random));
    }
    return FingerprintTemplate.of(500, 500, minutiae);
  }

  /** Another impression: moved, turned, jittered, some minutiae lost and some new. */
  static FingerprintTemplate impression(FingerprintTemplate template, Random random) {
    double turn = random.nextGaussian() * 0.3;
    int dx = random.nextInt(80) - 40;
    int dy = random.nextInt(80) - 40;
    double jitter = random.nextDouble() * 4;
    List<Minutia> minutiae = new ArrayList<>();
    for (Minutia old : template.minutiae()) {
      if (random.nextInt(6) > 0) {
        double x = old.x() * Math.cos(turn) - old.y() * Math.sin(turn) + dx;
        double y = old.x() * Math.sin(turn) + old.y() * Math.cos(turn) + dy;
        x += random.nextGaussian() * jitter;
        y += random.nextGaussian() * jitter;
        double direction = old.direction() + turn + random.nextGaussian() * jitter * 0.03;
        minutiae.add(minutia((int) x, (int) y, direction, random));
      }
    }
    return FingerprintTemplate.of(500, 500, minutiae);
  }

  private static Minutia minutia(int x, int y, double direction, Random random) {
    double positive = direction - 2 * Math.PI * Math.floor(direction / (2 * Math.PI));
    float rounded = (float) positive;
    MinutiaType type = random.nextBoolean() ? MinutiaType.ENDING : MinutiaType.BIFURCATION;
    int far = Minutia.FARTHEST;
    return new Minutia(
        Math.max(-far, Math.min(far, x)),
        Math.max(-far, Math.min(far, y)),
        Minutia.isDirection(rounded) ? rounded : 0,
        type);
  }
}
