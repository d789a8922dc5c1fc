package io.dinhdanh.validation.qr.image.grid;

import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;

/**
 * Tells a grid that may lie on a code from one that does not, at the cost of a few samples: along
 * the timing patterns every dark module must be darker than its neighbours and every light one
 * lighter, which neither blur nor shadow changes. Under a random picture half of them are.
 */
final class TimingCheck {

  private static final double LEAST_PART = 0.6;

  private TimingCheck() {}

  static boolean agrees(GrayImage image, GridMap map, int dimension, boolean darkOnLight) {
    int count = 2 * (dimension - 16);
    int agreeing = along(image, map, dimension, darkOnLight, true);
    agreeing += along(image, map, dimension, darkOnLight, false);
    return agreeing >= LEAST_PART * count;
  }

  private static int along(
      GrayImage image, GridMap map, int dimension, boolean darkOnLight, boolean row) {
    double[] place = new double[2];
    float before = 0;
    float middle = 0;
    int agreeing = 0;
    for (int i = 7; i <= dimension - 8; i++) {
      map.map(row ? i + 0.5 : 6.5, row ? 6.5 : i + 0.5, place);
      float after = image.sample(place[0], place[1]);
      float bulge = 2 * middle - before - after;
      boolean dark = (i & 1) != 0;
      if (i >= 9 && (dark == darkOnLight ? bulge < 0 : bulge > 0)) {
        agreeing++;
      }
      before = middle;
      middle = after;
    }
    return agreeing;
  }
}
