package io.dinhdanh.validation.qr.image.finder;

import io.dinhdanh.validation.qr.image.geometry.Point;
import org.jspecify.annotations.Nullable;

/**
 * The shape of a finder pattern from rays through its centre: the parallelogram that its square
 * became. Its second moments give the parallelogram up to a turn, the best turn is searched.
 */
final class FinderShape {

  /** Lines through the centre, evenly spread over half a turn. */
  static final int RAYS = 12;

  private static final int LEAST_RAYS = 8;
  private static final int TURNS = 24;
  private static final Point[] DIRECTIONS = directions();

  private final double[] module = new double[RAYS];

  private static Point[] directions() {
    Point[] all = new Point[RAYS];
    for (int ray = 0; ray < RAYS; ray++) {
      all[ray] = new Point(Math.cos(Math.PI * ray / RAYS), Math.sin(Math.PI * ray / RAYS));
    }
    return all;
  }

  static Point direction(int ray) {
    return DIRECTIONS[ray];
  }

  /**
   * Takes what one line saw.
   *
   * @param ray which line
   * @param forth the borders of core, gap and ring ahead, in pixels, or null if not seen
   * @param back those behind
   */
  void add(int ray, double @Nullable [] forth, double @Nullable [] back) {
    double ahead = forth == null ? 0 : moduleOf(forth);
    double behind = back == null ? 0 : moduleOf(back);
    module[ray] = ahead > 0 && behind > 0 ? (ahead + behind) / 2 : Math.max(ahead, behind);
  }

  /** The length of a module along a ray, 0 if its borders are not at 3 : 5 : 7. */
  private static double moduleOf(double[] borders) {
    double module = (borders[0] + borders[1] + borders[2]) / 7.5;
    double slack = 0.55 * module + 0.3;
    for (int i = 0; i < 3; i++) {
      if (Math.abs(borders[i] - (1.5 + i) * module) > slack) {
        return 0;
      }
    }
    return module;
  }

  /**
   * The axes of the pattern.
   *
   * @return the steps of one module along both, the second clockwise of the first; null if too few
   *     rays saw the pattern
   */
  Point @Nullable [] axes() {
    if (!fillGaps()) {
      return null;
    }
    double[] root = momentRoot();
    double best = Double.MAX_VALUE;
    Point[] axes = null;
    for (int turn = 0; turn < TURNS; turn++) {
      Point[] turned = turned(root, Math.PI / 2 * turn / TURNS);
      double error = error(turned[0], turned[1]);
      if (error < best) {
        best = error;
        axes = turned;
      }
    }
    return axes;
  }

  private boolean fillGaps() {
    int seen = 0;
    for (double length : module) {
      seen += length > 0 ? 1 : 0;
    }
    for (int ray = 0; ray < RAYS && seen >= LEAST_RAYS; ray++) {
      if (module[ray] == 0) {
        double before = module[(ray + RAYS - 1) % RAYS];
        double after = module[(ray + 1) % RAYS];
        module[ray] = before > 0 && after > 0 ? (before + after) / 2 : Math.max(before, after);
        seen = module[ray] > 0 ? seen : 0;
      }
    }
    return seen >= LEAST_RAYS;
  }

  /** The symmetric root of the second moments, scaled to the area of one module. */
  private double[] momentRoot() {
    double xx = 0;
    double xy = 0;
    double yy = 0;
    double area = 0;
    for (int ray = 0; ray < RAYS; ray++) {
      double square = module[ray] * module[ray];
      Point to = DIRECTIONS[ray];
      xx += square * square * to.x() * to.x();
      xy += square * square * to.x() * to.y();
      yy += square * square * to.y() * to.y();
      area += square * Math.PI / RAYS / 4;
    }
    double determinant = Math.sqrt(Math.max(Double.MIN_NORMAL, xx * yy - xy * xy));
    double trace = Math.sqrt(xx + yy + 2 * determinant);
    double scale = Math.sqrt(area / determinant) / trace;
    return new double[] {(xx + determinant) * scale, xy * scale, (yy + determinant) * scale};
  }

  private static Point[] turned(double[] root, double angle) {
    double cos = Math.cos(angle);
    double sin = Math.sin(angle);
    Point across = new Point(root[0] * cos + root[1] * sin, root[1] * cos + root[2] * sin);
    Point down = new Point(-root[0] * sin + root[1] * cos, -root[1] * sin + root[2] * cos);
    return new Point[] {across, down};
  }

  /** How far the rays are from a parallelogram, relative to their lengths. */
  private double error(Point across, Point down) {
    double area = across.cross(down);
    double sum = 0;
    for (int ray = 0; ray < RAYS; ray++) {
      double along = Math.abs(DIRECTIONS[ray].cross(down)) / area;
      double aside = Math.abs(across.cross(DIRECTIONS[ray])) / area;
      double off = Math.max(along, aside) * module[ray] - 1;
      sum += off * off;
    }
    return sum;
  }
}
