package io.dinhdanh.validation.qr.image.scene;

import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/**
 * The conditions under which cards are photographed, by name: size, blur, motion, tilt, turn,
 * glare, contrast, noise, compression, one at a time, and all of them at once. Sizes, blurs and
 * motions are relative to a module where their name says so.
 */
final class Cells {

  private final Random random;
  private final Map<String, Shot> shots = new LinkedHashMap<>();

  private Cells(Random random) {
    this.random = random;
  }

  /** One shot of each condition. */
  static Map<String, Shot> shots(Random random) {
    Cells cells = new Cells(random);
    cells.sizes();
    cells.blurs(3, 0.3, 0.45, 0.6, 0.75);
    cells.blurs(5, 0.45, 0.6, 0.75);
    cells.motions();
    cells.tilts();
    cells.lights();
    cells.compressions();
    cells.shots.put("hard", cells.hard());
    return cells.shots;
  }

  private void sizes() {
    for (double size : new double[] {1.5, 1.8, 2, 2.5, 3, 4}) {
      shots.put("size " + size, easy(size, 0.35 + 0.05 * size));
    }
  }

  private void blurs(double module, double... strengths) {
    for (double strength : strengths) {
      shots.put("blur " + strength + " of " + (int) module, easy(module, strength * module));
    }
  }

  private void motions() {
    for (double length : new double[] {0.75, 1.25, 1.75}) {
      Shot still = easy(4, 0.8);
      shots.put(
          "motion " + length, shot(still, still.tilt(), still.turn(), length * 4, 0.9, 3, 85, 0));
    }
  }

  private void tilts() {
    for (int tilt : new int[] {30, 45, 55}) {
      Shot flat = easy(4, 0.8);
      shots.put("tilt " + tilt, shot(flat, tilt, between(-15, 15), 0, 0.9, 3, 85, 0));
    }
    Shot upright = easy(3, 0.7);
    shots.put("turned", shot(upright, upright.tilt(), between(0, 360), 0, 0.9, 3, 85, 0));
  }

  private void lights() {
    for (double glare : new double[] {0.5, 1}) {
      Shot dull = easy(4, 0.7);
      shots.put("glare " + glare, shot(dull, between(0, 15), dull.turn(), 0, 0.9, 3, 85, glare));
    }
    for (double contrast : new double[] {0.25, 0.12}) {
      Shot clear = easy(3.5, 0.7);
      shots.put(
          "contrast " + contrast, shot(clear, clear.tilt(), clear.turn(), 0, contrast, 4, 90, 0));
    }
    Shot calm = easy(3, 0.7);
    shots.put("noise 20", shot(calm, calm.tilt(), calm.turn(), 0, 0.8, 20, 90, 0));
  }

  private void compressions() {
    for (int quality : new int[] {30, 12}) {
      Shot fine = easy(3, 0.7);
      shots.put("jpeg " + quality, shot(fine, fine.tilt(), fine.turn(), 0, 0.9, 3, quality, 0));
    }
  }

  private Shot easy(double module, double blur) {
    return new Shot(
        module, between(0, 12), between(-10, 10), blur, 0, 0.9, 3, 85, 0, ErrorCorrectionLevel.M);
  }

  private static Shot shot(
      Shot from,
      double tilt,
      double turn,
      double motion,
      double contrast,
      double noise,
      int jpegQuality,
      double glare) {
    return new Shot(
        from.module(),
        tilt,
        turn,
        from.blur(),
        motion,
        contrast,
        noise,
        jpegQuality,
        glare,
        from.level());
  }

  private Shot hard() {
    ErrorCorrectionLevel[] levels = {
      ErrorCorrectionLevel.L, ErrorCorrectionLevel.M, ErrorCorrectionLevel.Q
    };
    double glare = random.nextInt(3) == 0 ? between(0.2, 0.8) : 0;
    return new Shot(
        between(2, 4.5),
        between(0, 40),
        between(-30, 30),
        between(0.5, 1.8),
        between(0, 4),
        between(0.3, 1),
        between(2, 10),
        (int) between(30, 95),
        glare,
        levels[random.nextInt(3)]);
  }

  private double between(double low, double high) {
    return low + (high - low) * random.nextDouble();
  }
}
