package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import io.dinhdanh.biometrics.fingerprint.MinutiaType;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Minutiae strewn at random: fingers that nobody has, by number. */
final class InventedFingers {

  private InventedFingers() {}

  static FingerprintTemplate finger(int seed) {
    Random random = new Random(seed);
    List<Minutia> minutiae = new ArrayList<>();
    for (int i = 24 + random.nextInt(16); i > 0; i--) {
      float direction = random.nextFloat() * 6.28f;
      MinutiaType type = random.nextBoolean() ? MinutiaType.ENDING : MinutiaType.BIFURCATION;
      minutiae.add(new Minutia(random.nextInt(250), random.nextInt(300), direction, type));
    }
    return FingerprintTemplate.of(300, 300, minutiae);
  }

  /** The same finger, turned, shifted and with a few minutiae lost. */
  static FingerprintTemplate again(FingerprintTemplate finger, int seed) {
    Random random = new Random(seed);
    double turn = random.nextGaussian() * 0.15;
    List<Minutia> minutiae = new ArrayList<>();
    for (Minutia old : finger.minutiae()) {
      if (random.nextInt(8) > 0) {
        int x = (int) (old.x() * Math.cos(turn) - old.y() * Math.sin(turn)) + random.nextInt(3);
        int y = (int) (old.x() * Math.sin(turn) + old.y() * Math.cos(turn)) + random.nextInt(3);
        float direction = (float) ((old.direction() + turn + 6.28) % 6.28);
        minutiae.add(new Minutia(x, y, direction, old.type()));
      }
    }
    return FingerprintTemplate.of(300, 300, minutiae);
  }
}
