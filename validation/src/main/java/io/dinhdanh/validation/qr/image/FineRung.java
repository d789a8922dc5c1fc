package io.dinhdanh.validation.qr.image;

import org.jspecify.annotations.Nullable;

/** Finder patterns at the sizes of the picture that {@link GridRung} leaves out. */
final class FineRung implements Rung {

  @Override
  public QrStage stage() {
    return QrStage.FINE;
  }

  @Override
  public @Nullable Reading climb(Scene scene) {
    for (int level = scene.coarseLevel() - 1; level >= 0 && !scene.isOutOfTime(); level--) {
      GridRung.scan(scene, scene.pyramid().level(level), level, GridRung.NOISE);
      Reading reading = scene.readTriples();
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }
}
