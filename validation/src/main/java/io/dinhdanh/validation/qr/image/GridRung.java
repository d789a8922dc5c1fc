package io.dinhdanh.validation.qr.image;

import com.google.zxing.common.DecoderResult;
import io.dinhdanh.validation.qr.image.finder.FinderScan;
import io.dinhdanh.validation.qr.image.finder.FinderTriple;
import io.dinhdanh.validation.qr.image.finder.FinderTriples;
import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.grid.Grid;
import io.dinhdanh.validation.qr.image.grid.GridFit;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import io.dinhdanh.validation.qr.image.pixels.GrayPyramid;
import io.dinhdanh.validation.qr.image.symbol.SymbolReader;
import org.jspecify.annotations.Nullable;

/** Finder patterns of some levels, joined to triples, their grids laid and read. */
final class GridRung implements Rung {

  /** Up to this long side a level counts as coarse. */
  private static final int COARSE_SIDE = 1000;

  private static final double HYSTERESIS = 4;
  private static final int MOST_TRIPLES = 6;
  private static final int MOST_SIZES = 2;

  /** The width of a module that sampling wants, in pixels. */
  private static final double MODULE = 2.5;

  private final QrStage stage;

  GridRung(QrStage stage) {
    this.stage = stage;
  }

  @Override
  public QrStage stage() {
    return stage;
  }

  @Override
  public @Nullable Reading climb(Scene scene) {
    GrayPyramid pyramid = scene.pyramid();
    GrayImage base = pyramid.level(0);
    int coarse = pyramid.levelFor(Math.max(base.width(), base.height()), COARSE_SIDE);
    if (stage == QrStage.GRID) {
      for (int level = coarse; level < pyramid.size(); level++) {
        scan(scene, level);
      }
      return read(scene);
    }
    for (int level = coarse - 1; level >= 0; level--) {
      scan(scene, level);
      Reading reading = read(scene);
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }

  private static void scan(Scene scene, int level) {
    FinderScan scan = new FinderScan(scene.pyramid().level(level), HYSTERESIS);
    scene.see(scan.scan(2, scene::isOutOfTime), level);
  }

  private static @Nullable Reading read(Scene scene) {
    for (FinderTriple triple : FinderTriples.of(scene.finders(), MOST_TRIPLES)) {
      Reading reading = scene.isOutOfTime() ? null : read(scene, triple);
      if (reading != null && scene.accepts(reading)) {
        return reading;
      }
    }
    return null;
  }

  private static @Nullable Reading read(Scene scene, FinderTriple triple) {
    int level = scene.pyramid().levelFor(triple.shortestModule(), MODULE);
    GrayImage image = scene.pyramid().level(level);
    double scale = 1 << level;
    FinderTriple scaled = triple.scaled(1 / scale);
    for (Grid grid : new GridFit(image, scaled).grids(MOST_SIZES)) {
      DecoderResult content =
          new SymbolReader(grid.dimension())
              .read(image, grid.map(), triple.topLeft().darkOnLight());
      if (content != null) {
        return new Reading(content, grid.dimension(), enlarged(grid.map(), scale));
      }
    }
    return null;
  }

  private static GridMap enlarged(GridMap map, double scale) {
    return (u, v, to) -> {
      map.map(u, v, to);
      to[0] *= scale;
      to[1] *= scale;
    };
  }
}
