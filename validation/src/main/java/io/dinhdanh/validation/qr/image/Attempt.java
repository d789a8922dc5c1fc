package io.dinhdanh.validation.qr.image;

import io.dinhdanh.validation.qr.image.finder.FinderTriple;
import io.dinhdanh.validation.qr.image.geometry.Point;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;

/**
 * A triple that was tried in vain, and how the picture looked there. In the next frame the same
 * triple is worth trying only if the picture has changed: it may be sharper now, or free of glare.
 */
final class Attempt {

  /** The code is looked at in so many places along each edge. */
  private static final int PLACES = 16;

  /** Mean difference, in gray levels, that is put down to the sensor's noise. */
  private static final int MOST_DIFFERENCE = 6;

  private final FinderTriple triple;
  private final byte[] look;

  Attempt(FinderTriple triple, GrayImage image) {
    this.triple = triple;
    this.look = look(triple, image);
  }

  boolean isOf(FinderTriple other) {
    return triple.isSameAs(other);
  }

  /** Whether another picture of the same size looks the same there. */
  boolean looksTheSameOn(GrayImage image) {
    byte[] now = look(triple, image);
    int difference = 0;
    for (int i = 0; i < look.length; i++) {
      difference += Math.abs((now[i] & 0xff) - (look[i] & 0xff));
    }
    return difference <= MOST_DIFFERENCE * look.length;
  }

  private static byte[] look(FinderTriple triple, GrayImage image) {
    Point corner = triple.topLeft().centre();
    Point right = triple.topRight().centre().minus(corner);
    Point down = triple.bottomLeft().centre().minus(corner);
    byte[] look = new byte[PLACES * PLACES];
    for (int i = 0; i < look.length; i++) {
      int column = i % PLACES;
      int row = i / PLACES;
      Point along = right.times((column + 0.5) / PLACES);
      Point place = corner.plus(along).plus(down.times((row + 0.5) / PLACES));
      look[i] = (byte) image.at((int) place.x(), (int) place.y());
    }
    return look;
  }
}
