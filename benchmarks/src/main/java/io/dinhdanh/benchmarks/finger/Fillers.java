package io.dinhdanh.benchmarks.finger;

import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.Minutia;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Fingers that nobody has, to fill a gallery: each is pieced together from two real fingers of one
 * set, cut by a line 80 pixels off centre, turned a little and jittered by 1.5 pixels. So their
 * impostor scores come close to those of real fingers; see the tails that the benchmark prints.
 */
final class Fillers {

  private static final double CUT = 80;
  private static final double JITTER = 1.5;
  private static final double TURN = 0.2;
  private static final int FEWEST = 8;

  private final List<List<Impression>> sets;
  private final Random random;

  Fillers(List<List<Impression>> sets, long seed) {
    this.sets = sets;
    this.random = new Random(seed);
  }

  FingerprintTemplate next() {
    while (true) {
      List<Impression> set = sets.get(random.nextInt(sets.size()));
      Impression one = set.get(random.nextInt(set.size()));
      Impression other = set.get(random.nextInt(set.size()));
      if (!one.finger().equals(other.finger())) {
        double line = random.nextDouble() * Math.PI * 2;
        List<Minutia> minutiae = new ArrayList<>();
        add(one.template(), line, true, minutiae);
        add(other.template(), line, false, minutiae);
        if (minutiae.size() >= FEWEST && minutiae.size() <= 100) {
          return FingerprintTemplate.of(500, 600, minutiae);
        }
      }
    }
  }

  private void add(FingerprintTemplate template, double line, boolean side, List<Minutia> to) {
    List<Minutia> all = template.minutiae();
    double middleX = all.stream().mapToInt(Minutia::x).average().orElse(0);
    double middleY = all.stream().mapToInt(Minutia::y).average().orElse(0);
    double turn = random.nextGaussian() * TURN;
    for (Minutia old : all) {
      double x = old.x() - middleX;
      double y = old.y() - middleY;
      double newX = x * Math.cos(turn) - y * Math.sin(turn) + random.nextGaussian() * JITTER;
      double newY = x * Math.sin(turn) + y * Math.cos(turn) + random.nextGaussian() * JITTER;
      if (newX * Math.cos(line) + newY * Math.sin(line) > -CUT == side) {
        double direction = (old.direction() + turn + 4 * Math.PI) % (2 * Math.PI);
        float rounded = (float) direction;
        to.add(
            new Minutia(
                (int) (newX + 250),
                (int) (newY + 300),
                Minutia.isDirection(rounded) ? rounded : 0,
                old.type()));
      }
    }
  }
}
