package io.dinhdanh.validation.qr.image.finder;

import io.dinhdanh.validation.qr.image.geometry.Point;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;

/** The finder pattern as a picture of 9 x 9 modules, with the light border around it. */
final class FinderTemplate {

  /** What a pattern must reach to be taken for one. */
  static final double LEAST_CORRELATION = 0.5;

  private static final int REACH = 4;

  private FinderTemplate() {}

  /**
   * The normalised correlation of a place with the pattern.
   *
   * @param image the picture
   * @param centre the middle of the core
   * @param across the step of one module
   * @param down the step of one module along the other axis
   * @return 1 for a perfect dark pattern on light, -1 for a light one on dark, about 0 for noise
   */
  static double correlation(GrayImage image, Point centre, Point across, Point down) {
    double sum = 0;
    double squares = 0;
    double product = 0;
    double expected = 0;
    int count = 0;
    for (int v = -REACH; v <= REACH; v++) {
      for (int u = -REACH; u <= REACH; u++) {
        double x = centre.x() + u * across.x() + v * down.x();
        double y = centre.y() + u * across.y() + v * down.y();
        double light = image.sample(x, y);
        int ring = Math.max(Math.abs(u), Math.abs(v));
        boolean dark = ring != 2 && ring != 4;
        sum += light;
        squares += light * light;
        product += dark ? -light : light;
        expected += dark ? -1 : 1;
        count++;
      }
    }
    double variance = (squares - sum * sum / count) * (count - expected * expected / count);
    return variance <= 1 ? 0 : (product - sum * expected / count) / Math.sqrt(variance);
  }
}
