package io.dinhdanh.validation.qr.image;

import com.google.zxing.common.DecoderResult;
import io.dinhdanh.validation.qr.image.finder.FinderTriple;
import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.grid.BendFit;
import io.dinhdanh.validation.qr.image.grid.Grid;
import io.dinhdanh.validation.qr.image.grid.GridFit;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import io.dinhdanh.validation.qr.image.pixels.GrayPyramid;
import io.dinhdanh.validation.qr.image.symbol.SymbolReader;
import org.jspecify.annotations.Nullable;

/** Reads the code of a triple of finder patterns, if it is one: first as flat, then as bent. */
final class TripleReader {

  private static final int MOST_SIZES = 2;

  /**
   * The width of a module that sampling wants, in pixels: enough to see it, few enough to average.
   */
  private static final double MODULE = 2.5;

  private TripleReader() {}

  /**
   * Reads.
   *
   * @param pyramid the picture
   * @param triple finder patterns in pixels of its level 0
   * @return the code, or null
   */
  static @Nullable Reading read(GrayPyramid pyramid, FinderTriple triple) {
    int level = pyramid.levelFor(triple.shortestModule(), MODULE);
    GrayImage image = pyramid.level(level);
    double scale = 1 << level;
    for (Grid grid : new GridFit(image, triple.scaled(1 / scale)).grids(MOST_SIZES)) {
      Reading reading = read(image, grid, triple.topLeft().darkOnLight());
      if (reading != null) {
        return reading.enlarged(scale);
      }
    }
    return null;
  }

  private static @Nullable Reading read(GrayImage image, Grid grid, boolean darkOnLight) {
    SymbolReader reader = new SymbolReader(grid.dimension());
    DecoderResult flat = reader.read(image, grid.map(), darkOnLight);
    if (flat != null || !reader.sawCode()) {
      return flat == null ? null : new Reading(flat, grid.dimension(), grid.map());
    }
    GridMap map = new BendFit(image, grid, darkOnLight).bend();
    DecoderResult bent = reader.read(image, map, darkOnLight);
    return bent == null ? null : new Reading(bent, grid.dimension(), map);
  }
}
