package io.dinhdanh.validation.qr.image;

import io.dinhdanh.validation.qr.image.finder.FinderScan;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import org.jspecify.annotations.Nullable;

/** Finder patterns at coarse sizes of the picture, joined to triples, their grids laid and read. */
final class GridRung implements Rung {

  static final double NOISE = 4;

  @Override
  public QrStage stage() {
    return QrStage.GRID;
  }

  @Override
  public @Nullable Reading climb(Scene scene) {
    for (int level = scene.coarseLevel(); level < scene.pyramid().size(); level++) {
      scan(scene, scene.pyramid().level(level), level, NOISE);
    }
    return scene.readTriples();
  }

  static void scan(Scene scene, GrayImage image, int level, double noise) {
    FinderScan scan = new FinderScan(image, noise);
    scene.see(scan.scan(scene.rows().first(), scene.rows().step(), scene::isOutOfTime), level);
  }
}
