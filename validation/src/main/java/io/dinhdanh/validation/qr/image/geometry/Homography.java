package io.dinhdanh.validation.qr.image.geometry;

/**
 * The perspective map of a flat grid onto a picture.
 *
 * @param xu how x grows with u
 * @param xv how x grows with v
 * @param x0 x of the grid's origin
 * @param yu how y grows with u
 * @param yv how y grows with v
 * @param y0 y of the grid's origin
 * @param wu how the depth grows with u
 * @param wv how the depth grows with v
 */
public record Homography(
    double xu, double xv, double x0, double yu, double yv, double y0, double wu, double wv)
    implements GridMap {

  /**
   * The map of the square with corners (near, near) and (far, far) onto four places.
   *
   * @param near the smaller grid coordinate of both axes, in modules
   * @param far the larger one
   * @param quad x and y of the places of (near, near), (far, near), (far, far), (near, far)
   * @return the map; without meaning where three of the places lie on a line
   */
  public static Homography ofSquare(double near, double far, double[] quad) {
    double dx1 = quad[2] - quad[4];
    double dx2 = quad[6] - quad[4];
    double dx3 = quad[0] - quad[2] + quad[4] - quad[6];
    double dy1 = quad[3] - quad[5];
    double dy2 = quad[7] - quad[5];
    double dy3 = quad[1] - quad[3] + quad[5] - quad[7];
    double area = dx1 * dy2 - dx2 * dy1;
    double g = (dx3 * dy2 - dx2 * dy3) / area;
    double h = (dx1 * dy3 - dx3 * dy1) / area;
    double a = quad[2] - quad[0] + g * quad[2];
    double b = quad[6] - quad[0] + h * quad[6];
    double d = quad[3] - quad[1] + g * quad[3];
    double e = quad[7] - quad[1] + h * quad[7];
    return scaled(a, b, quad[0], d, e, quad[1], g, h, near, far - near);
  }

  /** The unit square's map, made to take (u - near) / size; the depth is 1 at the origin. */
  private static Homography scaled(
      double a,
      double b,
      double c,
      double d,
      double e,
      double f,
      double g,
      double h,
      double near,
      double size) {
    double shift = near / size;
    double depth = 1 - (g + h) * shift;
    return new Homography(
        a / size / depth,
        b / size / depth,
        (c - (a + b) * shift) / depth,
        d / size / depth,
        e / size / depth,
        (f - (d + e) * shift) / depth,
        g / size / depth,
        h / size / depth);
  }

  @Override
  public void map(double u, double v, double[] to) {
    double depth = 1 / (wu * u + wv * v + 1);
    to[0] = (xu * u + xv * v + x0) * depth;
    to[1] = (yu * u + yv * v + y0) * depth;
  }
}
