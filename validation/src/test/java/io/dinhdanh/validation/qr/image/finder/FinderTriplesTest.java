package io.dinhdanh.validation.qr.image.finder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.validation.qr.image.geometry.Homography;
import io.dinhdanh.validation.qr.image.geometry.Point;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FinderTriplesTest {

  private final Random random = new Random(29);

  @Test
  void countsModulesAndFindsTheFourthCornerInPerspective() {
    for (int round = 0; round < 1000; round++) {
      int dimension = 21 + 4 * random.nextInt(20);
      Homography map = perspective(dimension);
      double far = dimension - 3.5;
      List<Finder> finders =
          List.of(finder(map, far, 3.5), finder(map, 3.5, far), finder(map, 3.5, 3.5));
      List<FinderTriple> triples = FinderTriples.of(finders, 3);
      assertFalse(triples.isEmpty());
      FinderTriple best = triples.get(0);
      assertEquals(finders.get(2), best.topLeft());
      assertEquals(finders.get(0), best.topRight());
      assertEquals(dimension, best.modules(), 1);
      Point corner = map.at(far, far);
      assertTrue(best.fourthCentre().minus(corner).length() < 3 * best.topLeft().module());
    }
  }

  private Homography perspective(int dimension) {
    double side = dimension * 4.0;
    double[] quad = {0, 0, side, 0, side, side, 0, side};
    for (int i = 0; i < quad.length; i++) {
      quad[i] += 500 + 0.2 * side * (random.nextDouble() - 0.5);
    }
    return Homography.ofSquare(3.5, dimension - 3.5, quad);
  }

  private static Finder finder(Homography map, double u, double v) {
    Point across = map.at(u + 0.5, v).minus(map.at(u - 0.5, v));
    Point down = map.at(u, v + 0.5).minus(map.at(u, v - 0.5));
    return new Finder(map.at(u, v), across, down, true, 0.9);
  }

  @Test
  void joinsNoPatternsOfDifferentPolarity() {
    Homography map = perspective(25);
    Finder light = finder(map, 21.5, 3.5);
    Finder inverted = new Finder(light.centre(), light.across(), light.down(), false, 0.9);
    List<Finder> finders = List.of(finder(map, 3.5, 3.5), inverted, finder(map, 3.5, 21.5));
    assertTrue(FinderTriples.of(finders, 3).isEmpty());
  }
}
