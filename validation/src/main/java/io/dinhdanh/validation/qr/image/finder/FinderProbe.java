package io.dinhdanh.validation.qr.image.finder;

import io.dinhdanh.validation.qr.image.geometry.Point;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import org.jspecify.annotations.Nullable;

/**
 * Examines one place where a row looked like a finder pattern. Rays from the centre cross the
 * borders of core, ring and surroundings at 1.5, 2.5 and 3.5 modules whatever the tilt, so a
 * vertical line proves the pattern without knowing its horizontal size, and rays all around give
 * its shape. Not thread-safe.
 */
final class FinderProbe {

  private static final double MOST_STRETCH = 6;

  /** Between the gap and what is around it, in gray levels. */
  private static final double LEAST_CONTRAST = 8;

  /** How far the next border may be, as a multiple of where it should be. */
  private static final double SLACK = 1.7;

  private final GrayImage image;
  private final double[] forth = new double[3];
  private final double[] back = new double[3];
  private final double[] line = new double[6];
  private double threshold;
  private int sign;

  FinderProbe(GrayImage image) {
    this.image = image;
  }

  /**
   * Examines a place.
   *
   * @param x the middle of the row's core
   * @param y the row's centre
   * @param edges the six edges of the row's runs
   * @param dark whether the core is dark
   * @return the pattern, or null if there is none
   */
  @Nullable Finder probe(double x, double y, double[] edges, boolean dark) {
    sign = dark ? 1 : -1;
    double core = sampleRun(edges, 2, y);
    double gap = (sampleRun(edges, 1, y) + sampleRun(edges, 3, y)) / 2;
    double ring = (sampleRun(edges, 0, y) + sampleRun(edges, 4, y)) / 2;
    if (sign * (gap - (core + ring) / 2) < LEAST_CONTRAST) {
      return null;
    }
    threshold = gap / 2 + (core + 2 * ring) / 6;
    double row = (edges[5] - edges[0]) / 7;
    double limit = 3.5 * row * MOST_STRETCH;
    if (!lineFits(x, y, 0, 1, limit)) {
      return null;
    }
    double column = (line[5] - line[0]) / 7;
    double centreY = y + (line[2] + line[3]) / 2;
    if (!lineFits(x, centreY, 1, 0, 3.5 * row * 2)) {
      return null;
    }
    double centreX = x + (line[2] + line[3]) / 2;
    return shape(centreX, centreY, Math.max(row, column) * 3.5 * 2);
  }

  private double sampleRun(double[] edges, int run, double y) {
    return image.sample((edges[run] + edges[run + 1]) / 2, y);
  }

  private boolean lineFits(double x, double y, double dx, double dy, double limit) {
    if (!cast(x, y, dx, dy, limit, forth) || !cast(x, y, -dx, -dy, limit, back)) {
      return false;
    }
    for (int i = 0; i < 3; i++) {
      line[2 - i] = -back[i];
      line[3 + i] = forth[i];
    }
    return RunPattern.fits(line);
  }

  /** Finds the three borders along a ray; false if they are not where they could be. */
  private boolean cast(double x, double y, double dx, double dy, double limit, double[] borders) {
    double step = Math.max(0.5, limit / 160);
    double before = sign * (image.sample(x, y) - threshold);
    int count = 0;
    double end = limit * 1.5 / 3.5;
    for (double t = step; t <= end + step; t += step) {
      double px = x + t * dx;
      double py = y + t * dy;
      double now = sign * (image.sample(px, py) - threshold);
      boolean crossed = (count & 1) == 0 ? now > 0 : now <= 0;
      if (crossed) {
        borders[count++] = before == now ? t : t - step * now / (now - before);
        if (count == 3) {
          return true;
        }
        end = Math.min(limit, SLACK * t * (1.5 + count) / (0.5 + count) + 1);
      }
      if (!image.contains(px, py)) {
        return false;
      }
      before = now;
    }
    return false;
  }

  private @Nullable Finder shape(double x, double y, double limit) {
    FinderShape shape = new FinderShape();
    for (int ray = 0; ray < FinderShape.RAYS; ray++) {
      Point direction = FinderShape.direction(ray);
      boolean onward = cast(x, y, direction.x(), direction.y(), limit, forth);
      boolean backward = cast(x, y, -direction.x(), -direction.y(), limit, back);
      shape.add(ray, onward ? forth : null, backward ? back : null);
    }
    Point[] axes = shape.axes();
    if (axes == null) {
      return null;
    }
    Point centre = new Point(x, y);
    double quality = FinderTemplate.correlation(image, centre, axes[0], axes[1]) * sign;
    return quality < FinderTemplate.LEAST_CORRELATION
        ? null
        : new Finder(centre, axes[0], axes[1], sign > 0, quality);
  }
}
