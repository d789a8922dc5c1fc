package io.dinhdanh.validation.qr.image.geometry;

/** Where the module grid of a code lies on a picture. */
public interface GridMap {

  /**
   * Maps a place of the grid.
   *
   * @param u columns from the left edge of the code, in modules
   * @param v rows from its top edge, in modules
   * @param to receives x and y in pixels
   */
  void map(double u, double v, double[] to);

  /**
   * Maps a place of the grid.
   *
   * @param u columns from the left edge of the code, in modules
   * @param v rows from its top edge, in modules
   * @return the place on the picture
   */
  default Point at(double u, double v) {
    double[] to = new double[2];
    map(u, v, to);
    return new Point(to[0], to[1]);
  }
}
