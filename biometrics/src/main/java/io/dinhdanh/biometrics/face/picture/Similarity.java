package io.dinhdanh.biometrics.face.picture;

/**
 * A turn, an even scaling and a shift of the plane: {@code x' = a x - b y + dx}, {@code y' = b x +
 * a y + dy}. Coordinates are in pixels, the centre of the first pixel at (0, 0).
 *
 * @param a scale times the cosine of the turn
 * @param b scale times the sine of the turn
 * @param dx shift along x in pixels
 * @param dy shift along y in pixels
 */
public record Similarity(double a, double b, double dx, double dy) {

  /**
   * The similarity that carries points nearest to others, in least squares.
   *
   * @param from points: x and y in turn, at least two different ones
   * @param to as many points
   * @return the best similarity, without mirroring
   * @throws IllegalArgumentException if the counts differ or all points of {@code from} are one
   */
  public static Similarity between(double[] from, double[] to) {
    if (from.length != to.length || from.length < 4 || from.length % 2 != 0) {
      throw new IllegalArgumentException(from.length + " and " + to.length + " coordinates");
    }
    double[] centre = centre(from);
    double[] goal = centre(to);
    double spread = 0;
    double along = 0;
    double across = 0;
    for (int i = 0; i < from.length; i += 2) {
      double x = from[i] - centre[0];
      double y = from[i + 1] - centre[1];
      double u = to[i] - goal[0];
      double v = to[i + 1] - goal[1];
      spread += x * x + y * y;
      along += x * u + y * v;
      across += x * v - y * u;
    }
    if (!(spread > 0)) {
      throw new IllegalArgumentException("the points are all one");
    }
    double a = along / spread;
    double b = across / spread;
    return new Similarity(
        a, b, goal[0] - a * centre[0] + b * centre[1], goal[1] - b * centre[0] - a * centre[1]);
  }

  private static double[] centre(double[] points) {
    double x = 0;
    double y = 0;
    for (int i = 0; i < points.length; i += 2) {
      x += points[i];
      y += points[i + 1];
    }
    return new double[] {2 * x / points.length, 2 * y / points.length};
  }

  /**
   * How much longer a length becomes.
   *
   * @return the scale, not negative
   */
  public double scale() {
    return Math.hypot(a, b);
  }

  /**
   * The way back.
   *
   * @return the inverse
   * @throws ArithmeticException if the scale is 0
   */
  public Similarity inverse() {
    double square = a * a + b * b;
    if (!(square > 0)) {
      throw new ArithmeticException("a similarity of scale 0 has no inverse");
    }
    double c = a / square;
    double s = -b / square;
    return new Similarity(c, s, -c * dx + s * dy, -s * dx - c * dy);
  }

  /**
   * Where a point goes.
   *
   * @param x column
   * @param y row
   * @return the new x and y
   */
  public double[] apply(double x, double y) {
    return new double[] {a * x - b * y + dx, b * x + a * y + dy};
  }
}
