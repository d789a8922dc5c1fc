package io.dinhdanh.validation.qr.image.pixels;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One picture at full, half, quarter size and so on. A code is found and sampled at the level where
 * a module is a few pixels wide: there averaging has removed noise and moire, and little is left to
 * read.
 */
public final class GrayPyramid {

  /** No level is smaller than this, in pixels of its shorter side. */
  private static final int SMALLEST_SIDE = 60;

  private final List<GrayImage> levels;

  /**
   * Halves a picture as often as it pays.
   *
   * @param base the picture at full size, level 0
   */
  public GrayPyramid(GrayImage base) {
    List<GrayImage> all = new ArrayList<>();
    all.add(base);
    GrayImage last = base;
    while (Math.min(last.width(), last.height()) / 2 >= SMALLEST_SIDE) {
      last = last.half();
      all.add(last);
    }
    this.levels = Collections.unmodifiableList(all);
  }

  /**
   * The number of levels.
   *
   * @return at least 1
   */
  public int size() {
    return levels.size();
  }

  /**
   * One level.
   *
   * @param index 0 for the full size; a level that is not there gives the nearest
   * @return the picture, one of its pixels being {@code 2^index} pixels wide
   */
  public GrayImage level(int index) {
    return levels.get(Math.max(0, Math.min(levels.size() - 1, index)));
  }

  /**
   * The level at which a length comes closest to a wanted one from above.
   *
   * @param length in pixels of level 0
   * @param wanted in pixels of the level
   * @return the index of the last level where the length is at least the wanted one, or 0
   */
  public int levelFor(double length, double wanted) {
    int index = 0;
    while (index + 1 < levels.size() && length / (2 << index) >= wanted) {
      index++;
    }
    return index;
  }
}
