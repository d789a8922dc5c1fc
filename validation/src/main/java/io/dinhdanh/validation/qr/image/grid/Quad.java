package io.dinhdanh.validation.qr.image.grid;

import io.dinhdanh.validation.qr.image.geometry.Homography;
import io.dinhdanh.validation.qr.image.geometry.Point;

/** The eight numbers of a perspective: where the centres of four finder patterns would lie. */
final class Quad {

  /** How many numbers there are. */
  static final int NUMBERS = 8;

  private final double[] numbers;

  private Quad(double[] numbers) {
    this.numbers = numbers;
  }

  static Quad of(Point topLeft, Point topRight, Point bottomRight, Point bottomLeft) {
    return new Quad(
        new double[] {
          topLeft.x(), topLeft.y(), topRight.x(), topRight.y(),
          bottomRight.x(), bottomRight.y(), bottomLeft.x(), bottomLeft.y()
        });
  }

  /** The same but for one number. */
  Quad moved(int index, double step) {
    double[] moved = numbers.clone();
    moved[index] += step;
    return new Quad(moved);
  }

  /** The perspective of a code of some modules along one edge. */
  Homography map(int dimension) {
    return Homography.ofSquare(3.5, dimension - 3.5, numbers);
  }
}
