package io.dinhdanh.validation.qr.image;

import io.dinhdanh.validation.qr.image.pixels.Sharpening;
import org.jspecify.annotations.Nullable;

/**
 * Finder patterns on a sharpened picture: blur of more than half a module fills their gaps, while
 * the modules themselves can still be told apart by equalising.
 */
final class SharpenedRung implements Rung {

  private static final Sharpening SHARPENING = new Sharpening(2, 3);

  /** Sharpening makes more of the noise, too. */
  private static final double NOISE = 10;

  @Override
  public QrStage stage() {
    return QrStage.SHARPENED;
  }

  @Override
  public @Nullable Reading climb(Scene scene) {
    for (int level = scene.coarseLevel(); level < scene.pyramid().size(); level++) {
      GridRung.scan(scene, SHARPENING.apply(scene.pyramid().level(level)), level, NOISE);
    }
    return scene.readTriples();
  }
}
