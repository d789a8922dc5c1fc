package io.dinhdanh.validation.qr.image.geometry;

/**
 * A place on a picture, or a step between two places.
 *
 * @param x to the right, in pixels
 * @param y downwards, in pixels
 */
public record Point(double x, double y) {

  /**
   * This place moved by a step.
   *
   * @param step the step
   * @return the sum
   */
  public Point plus(Point step) {
    return new Point(x + step.x, y + step.y);
  }

  /**
   * The step that leads here.
   *
   * @param from where it starts
   * @return the difference
   */
  public Point minus(Point from) {
    return new Point(x - from.x, y - from.y);
  }

  /**
   * The step, longer or shorter.
   *
   * @param factor how many times
   * @return the product
   */
  public Point times(double factor) {
    return new Point(x * factor, y * factor);
  }

  /**
   * The length of the step.
   *
   * @return in pixels
   */
  public double length() {
    return Math.hypot(x, y);
  }

  /**
   * The area of the parallelogram of two steps, positive where the other turns clockwise on the
   * screen.
   *
   * @param other the other step
   * @return in square pixels
   */
  public double cross(Point other) {
    return x * other.y - y * other.x;
  }
}
