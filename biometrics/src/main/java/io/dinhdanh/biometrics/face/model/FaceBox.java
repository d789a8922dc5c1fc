package io.dinhdanh.biometrics.face.model;

/**
 * Where a face stands in a picture, in pixels; it may reach beyond the edge.
 *
 * @param left column of the left edge
 * @param top row of the upper edge
 * @param right column of the right edge, not less than {@code left}
 * @param bottom row of the lower edge, not less than {@code top}
 */
public record FaceBox(double left, double top, double right, double bottom) {

  public FaceBox {
    if (!(right >= left) || !(bottom >= top) || !Double.isFinite(right - left + bottom - top)) {
      throw new IllegalArgumentException("a face's box has its corners in order");
    }
  }

  /**
   * From left to right.
   *
   * @return pixels, not negative
   */
  public double width() {
    return right - left;
  }

  /**
   * From top to bottom.
   *
   * @return pixels, not negative
   */
  public double height() {
    return bottom - top;
  }

  /**
   * The middle column.
   *
   * @return in pixels
   */
  public double centreX() {
    return (left + right) / 2;
  }

  /**
   * The middle row.
   *
   * @return in pixels
   */
  public double centreY() {
    return (top + bottom) / 2;
  }

  /**
   * How much two boxes are one.
   *
   * @param other another box
   * @return the common area by the area of both together, 0 to 1
   */
  public double overlap(FaceBox other) {
    double wide = Math.min(right, other.right) - Math.max(left, other.left);
    double high = Math.min(bottom, other.bottom) - Math.max(top, other.top);
    if (wide <= 0 || high <= 0) {
      return 0;
    }
    double common = wide * high;
    return common / (width() * height() + other.width() * other.height() - common);
  }

  /** The box moved, after its picture lost a margin. */
  FaceBox shifted(double by) {
    return new FaceBox(left + by, top + by, right + by, bottom + by);
  }
}
