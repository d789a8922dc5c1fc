package io.dinhdanh.validation.qr.image.finder;

import io.dinhdanh.validation.qr.image.geometry.Point;

/**
 * Three finder patterns as the corners of one code.
 *
 * @param topLeft the one with a neighbour along both axes
 * @param topRight the one reached by turning anticlockwise on the screen, in an unmirrored code
 * @param bottomLeft the third
 * @param modules the estimated number of modules from one edge of the code to the other
 * @param cost how much speaks against the three belonging together, 0 for nothing
 */
public record FinderTriple(
    Finder topLeft, Finder topRight, Finder bottomLeft, double modules, double cost) {

  /**
   * The smallest module of the three patterns.
   *
   * @return in pixels
   */
  public double shortestModule() {
    double two = Math.min(topRight.shortestModule(), bottomLeft.shortestModule());
    return Math.min(topLeft.shortestModule(), two);
  }

  /**
   * Where a finder pattern of the fourth corner would be: the lines of the neighbours' axes meet
   * there, which holds in perspective where the parallelogram does not.
   *
   * @return its centre; that of the parallelogram where the lines do not meet
   */
  public Point fourthCentre() {
    Point right = topRight.axisTowards(bottomLeft.centre().minus(topLeft.centre()));
    Point below = bottomLeft.axisTowards(topRight.centre().minus(topLeft.centre()));
    double area = right.cross(below);
    Point between = bottomLeft.centre().minus(topRight.centre());
    double along = between.cross(below) / area;
    double aside = between.cross(right) / area;
    boolean plausible = along > 0.3 * modules && along < 3 * modules;
    plausible &= aside > 0.3 * modules && aside < 3 * modules;
    return plausible ? topRight.centre().plus(right.times(along)) : parallelogramCentre();
  }

  /**
   * The fourth corner of the parallelogram.
   *
   * @return its centre
   */
  public Point parallelogramCentre() {
    return topRight.centre().plus(bottomLeft.centre()).minus(topLeft.centre());
  }

  /**
   * The same triple on a picture of another size.
   *
   * @param factor how many pixels of that picture one of this is wide
   * @return the triple there
   */
  public FinderTriple scaled(double factor) {
    return new FinderTriple(
        topLeft.scaled(factor), topRight.scaled(factor), bottomLeft.scaled(factor), modules, cost);
  }

  /**
   * Says whether two triples are of the same patterns in the same roles.
   *
   * @param other a triple on the same picture
   * @return true if so
   */
  public boolean isSameAs(FinderTriple other) {
    return topLeft.isSameAs(other.topLeft)
        && topRight.isSameAs(other.topRight)
        && bottomLeft.isSameAs(other.bottomLeft);
  }
}
