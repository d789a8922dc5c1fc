package io.dinhdanh.biometrics.face.picture;

import java.util.Arrays;

/** A picture set into a larger one. */
public final class Canvas {

  /** What fills the margin. */
  public enum Margin {
    /** Middle gray. */
    GRAY,
    /** The nearest pixel of the edge. */
    EDGE
  }

  private Canvas() {}

  /**
   * A picture with a margin on all sides.
   *
   * @param picture the picture
   * @param width of the margin in pixels, 0 or more
   * @param margin what fills it
   * @return the larger picture
   * @throws IllegalArgumentException if the width is negative or the picture becomes too large
   */
  public static Picture framed(Picture picture, int width, Margin margin) {
    if (width < 0) {
      throw new IllegalArgumentException("a margin of " + width + " pixels");
    }
    if (width == 0) {
      return picture;
    }
    int columns = Math.addExact(picture.width(), Math.multiplyExact(2, width));
    int rows = Math.addExact(picture.height(), Math.multiplyExact(2, width));
    if ((long) columns * rows > Picture.MOST_PIXELS) {
      throw new IllegalArgumentException("the margin makes the picture too large");
    }
    byte[] samples = new byte[3 * columns * rows];
    if (margin == Margin.GRAY) {
      Arrays.fill(samples, (byte) 128);
    }
    for (int y = 0; y < rows; y++) {
      row(picture, y - width, width, margin, samples, 3 * y * columns);
    }
    return Picture.owning(columns, rows, samples);
  }

  private static void row(
      Picture picture, int y, int width, Margin margin, byte[] samples, int at) {
    boolean inside = y >= 0 && y < picture.height();
    if (!inside && margin == Margin.GRAY) {
      return;
    }
    int nearest = Math.max(0, Math.min(picture.height() - 1, y));
    int from = 3 * nearest * picture.width();
    System.arraycopy(picture.raw(), from, samples, at + 3 * width, 3 * picture.width());
    if (margin == Margin.EDGE) {
      int end = at + 3 * (width + picture.width());
      for (int x = 0; x < width; x++) {
        System.arraycopy(picture.raw(), from, samples, at + 3 * x, 3);
        System.arraycopy(picture.raw(), from + 3 * (picture.width() - 1), samples, end + 3 * x, 3);
      }
    }
  }

  /**
   * A picture in the upper left corner of a black square.
   *
   * @param picture the picture
   * @param side of the square, not less than the picture's sides
   * @return the square
   * @throws IllegalArgumentException if the picture does not fit
   */
  public static Picture inSquare(Picture picture, int side) {
    if (picture.width() > side || picture.height() > side) {
      throw new IllegalArgumentException("the picture does not fit into the square");
    }
    byte[] samples = new byte[3 * side * side];
    for (int y = 0; y < picture.height(); y++) {
      int row = 3 * picture.width();
      System.arraycopy(picture.raw(), y * row, samples, 3 * y * side, row);
    }
    return Picture.owning(side, side, samples);
  }

  /**
   * A part of a picture.
   *
   * @param picture the picture
   * @param x the part's left column
   * @param y the part's top row
   * @param width of the part
   * @param height of the part
   * @return the part
   * @throws IllegalArgumentException if the part is empty or not all inside
   */
  public static Picture cropped(Picture picture, int x, int y, int width, int height) {
    if (x < 0
        || y < 0
        || width < 1
        || height < 1
        || width > picture.width() - x
        || height > picture.height() - y) {
      throw new IllegalArgumentException("the part is not inside the picture");
    }
    byte[] samples = new byte[3 * width * height];
    for (int row = 0; row < height; row++) {
      System.arraycopy(
          picture.raw(),
          3 * ((y + row) * picture.width() + x),
          samples,
          3 * row * width,
          3 * width);
    }
    return Picture.owning(width, height, samples);
  }
}
