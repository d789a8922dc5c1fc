package io.dinhdanh.validation.qr.image.finder;

import io.dinhdanh.validation.qr.image.geometry.Point;

/**
 * One finder pattern on a picture: where it is and how its modules lie there.
 *
 * @param centre the middle of its core
 * @param across the step of one module along one of its axes
 * @param down the step of one module along the other, turned clockwise from the first
 * @param darkOnLight whether its core is darker than the ring around it
 * @param quality how well the picture agrees with the pattern: correlation, at most 1
 */
public record Finder(Point centre, Point across, Point down, boolean darkOnLight, double quality) {

  /**
   * The size of its modules.
   *
   * @return in pixels, the geometric mean of both axes
   */
  public double module() {
    return Math.sqrt(across.cross(down));
  }

  /**
   * The size of its modules along the axis where the tilt leaves least.
   *
   * @return in pixels
   */
  public double shortestModule() {
    return Math.min(across.length(), down.length());
  }

  /**
   * The length of a module in a direction that is taken to be an axis of the code.
   *
   * @param direction the direction
   * @return in pixels: the distance from the centre to the pattern's edge, over 3.5
   */
  public double moduleTowards(Point direction) {
    double area = across.cross(down);
    double along = Math.abs(direction.cross(down)) / area;
    double aside = Math.abs(across.cross(direction)) / area;
    return direction.length() / Math.max(along, aside);
  }

  /**
   * How far a direction is from the nearest axis of the pattern.
   *
   * @param direction the direction
   * @return the tangent of the angle as the code itself would see it: 0 on an axis, 1 on a diagonal
   */
  public double misalignment(Point direction) {
    double along = Math.abs(direction.cross(down));
    double aside = Math.abs(across.cross(direction));
    return Math.min(along, aside) / Math.max(along, aside);
  }

  /**
   * The step of one module along the axis that a direction is nearest to, pointing the same way.
   *
   * @param direction the direction
   * @return one of the axes or its opposite
   */
  public Point axisTowards(Point direction) {
    double along = direction.cross(down);
    double aside = across.cross(direction);
    return Math.abs(along) >= Math.abs(aside)
        ? across.times(Math.signum(along))
        : down.times(Math.signum(aside));
  }

  /**
   * The same pattern on a picture of another size.
   *
   * @param factor how many pixels of that picture one of this is wide
   * @return the pattern there
   */
  public Finder scaled(double factor) {
    return new Finder(
        centre.times(factor), across.times(factor), down.times(factor), darkOnLight, quality);
  }

  /**
   * Says whether two sightings are of one pattern.
   *
   * @param other a pattern on the same picture
   * @return true if they are too close to be two
   */
  public boolean isSameAs(Finder other) {
    double distance = centre.minus(other.centre).length();
    return darkOnLight == other.darkOnLight
        && distance < 2 * Math.max(shortestModule(), other.shortestModule());
  }
}
