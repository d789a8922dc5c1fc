package io.dinhdanh.validation.qr.image.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.validation.qr.image.geometry.Point;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FinderScanTest {

  private static final int SIDE = 120;

  private final Random random = new Random(17);

  @Test
  void findsPatternsInAnyPose() {
    int found = 0;
    int rounds = 500;
    for (int round = 0; round < rounds; round++) {
      Finder truth = pose();
      List<Finder> seen = new FinderScan(picture(truth), 4).scan(0, 1, () -> false);
      if (seen.stream().anyMatch(finder -> isAt(finder, truth))) {
        found++;
      }
    }
    assertTrue(found >= 0.94 * rounds, found + " of " + rounds);
  }

  /** A turn, a tilt of up to 60 degrees, and a size of 2 to 6 pixels a module. */
  private Finder pose() {
    double module = 2 + 4 * random.nextDouble();
    double turn = random.nextDouble() * 2 * Math.PI;
    double tilt = module * (0.5 + 0.5 * random.nextDouble());
    double axis = random.nextDouble() * Math.PI;
    Point across = squeezed(Math.cos(turn), Math.sin(turn), axis, module, tilt);
    Point down = squeezed(-Math.sin(turn), Math.cos(turn), axis, module, tilt);
    Point centre = new Point(58 + 4 * random.nextDouble(), 58 + 4 * random.nextDouble());
    return new Finder(centre, across, down, random.nextBoolean(), 1);
  }

  private static Point squeezed(double x, double y, double axis, double along, double aside) {
    double cos = Math.cos(axis);
    double sin = Math.sin(axis);
    double u = (cos * x + sin * y) * along;
    double v = (cos * y - sin * x) * aside;
    return new Point(cos * u - sin * v, sin * u + cos * v);
  }

  private GrayImage picture(Finder finder) {
    byte[] pixels = new byte[SIDE * SIDE];
    for (int y = 0; y < SIDE; y++) {
      for (int x = 0; x < SIDE; x++) {
        double sum = 0;
        for (int sub = 0; sub < 16; sub++) {
          int row = sub / 4;
          sum += light(finder, x + (sub % 4 + 0.5) / 4, y + (row + 0.5) / 4);
        }
        pixels[y * SIDE + x] = (byte) Math.round(sum / 16 + random.nextGaussian());
      }
    }
    return new GrayImage(pixels, SIDE, SIDE);
  }

  private static double light(Finder finder, double x, double y) {
    Point from = new Point(x, y).minus(finder.centre());
    double area = finder.across().cross(finder.down());
    double u = from.cross(finder.down()) / area;
    double v = finder.across().cross(from) / area;
    double ring = Math.max(Math.abs(u), Math.abs(v));
    boolean dark = ring < 1.5 || (ring > 2.5 && ring < 3.5);
    return dark == finder.darkOnLight() ? 40 : 210;
  }

  private static boolean isAt(Finder finder, Finder truth) {
    boolean sameSize = Math.abs(Math.log(finder.module() / truth.module())) < 0.12;
    return finder.centre().minus(truth.centre()).length() < 0.4 * truth.module()
        && sameSize
        && finder.darkOnLight() == truth.darkOnLight();
  }

  @Test
  void seesNothingInNoise() {
    byte[] pixels = new byte[400 * 300];
    random.nextBytes(pixels);
    assertEquals(
        0, new FinderScan(new GrayImage(pixels, 400, 300), 4).scan(0, 1, () -> false).size());
  }

  @Test
  void endsWhenTheTimeIsOver() {
    GrayImage image = picture(pose());
    assertTrue(new FinderScan(image, 4).scan(0, 1, () -> true).size() <= 1);
  }

  @Test
  void copesWithTheSmallestPictures() {
    for (int side = 1; side < 12; side++) {
      byte[] pixels = new byte[side * side];
      random.nextBytes(pixels);
      new FinderScan(new GrayImage(pixels, side, side), 0).scan(0, 1, () -> false);
    }
  }
}
