package io.dinhdanh.biometrics.face.model;

import java.util.Arrays;

/**
 * The 68 points of a face in the order of the iBUG 300-W annotation: jaw 0 to 16, brows 17 to 26,
 * nose 27 to 35, eyes 36 to 47, mouth 48 to 67. "Left" is the left of the picture.
 *
 * <p>Immutable. Its text form tells no coordinates.
 */
public final class Landmarks {

  /** How many points there are. */
  public static final int COUNT = 68;

  private final double[] points;

  /**
   * Points of a face.
   *
   * @param points x and y of each in turn, in pixels of the picture; 136 finite numbers, copied
   * @throws IllegalArgumentException if there are not 136 finite numbers
   */
  public Landmarks(double[] points) {
    if (points.length != 2 * COUNT) {
      throw new IllegalArgumentException(points.length / 2 + " landmarks instead of " + COUNT);
    }
    for (double coordinate : points) {
      if (!Double.isFinite(coordinate)) {
        throw new IllegalArgumentException("a landmark without a place");
      }
    }
    this.points = points.clone();
  }

  /**
   * The column of a point.
   *
   * @param index 0 to 67
   * @return x in pixels
   */
  public double x(int index) {
    return points[2 * index];
  }

  /**
   * The row of a point.
   *
   * @param index 0 to 67
   * @return y in pixels
   */
  public double y(int index) {
    return points[2 * index + 1];
  }

  /**
   * The mean of some points, such as an eye's.
   *
   * @param first the first index
   * @param last the last index, included
   * @return x and y in pixels
   */
  public double[] mean(int first, int last) {
    double x = 0;
    double y = 0;
    for (int i = first; i <= last; i++) {
      x += x(i);
      y += y(i);
    }
    int count = last - first + 1;
    return new double[] {x / count, y / count};
  }

  /**
   * The distance between two points.
   *
   * @param first an index, 0 to 67
   * @param second an index, 0 to 67
   * @return pixels
   */
  public double distance(int first, int second) {
    return Math.hypot(x(first) - x(second), y(first) - y(second));
  }

  /**
   * The smallest box around all points.
   *
   * @return the box
   */
  public FaceBox box() {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < COUNT; i++) {
      left = Math.min(left, x(i));
      right = Math.max(right, x(i));
      top = Math.min(top, y(i));
      bottom = Math.max(bottom, y(i));
    }
    return new FaceBox(left, top, right, bottom);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Landmarks that && Arrays.equals(points, that.points);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(points);
  }

  @Override
  public String toString() {
    return "Landmarks[" + COUNT + " points]";
  }
}
