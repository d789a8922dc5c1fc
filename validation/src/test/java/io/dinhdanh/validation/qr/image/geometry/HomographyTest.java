package io.dinhdanh.validation.qr.image.geometry;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.common.PerspectiveTransform;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HomographyTest {

  private final Random random = new Random(3);

  private double[] quad() {
    double[] square = {0, 0, 300, 0, 300, 300, 0, 300};
    for (int i = 0; i < square.length; i++) {
      square[i] += 200 + 160 * (random.nextDouble() - 0.5);
    }
    return square;
  }

  @Test
  void mapsTheCornersOfItsSquare() {
    for (int round = 0; round < 2000; round++) {
      double[] quad = quad();
      Homography map = Homography.ofSquare(3.5, 41.5, quad);
      double[][] corners = {{3.5, 3.5}, {41.5, 3.5}, {41.5, 41.5}, {3.5, 41.5}};
      for (int i = 0; i < 4; i++) {
        Point place = map.at(corners[i][0], corners[i][1]);
        assertEquals(quad[2 * i], place.x(), 1e-6);
        assertEquals(quad[2 * i + 1], place.y(), 1e-6);
      }
    }
  }

  @Test
  void agreesWithZxingInside() {
    for (int round = 0; round < 2000; round++) {
      double[] quad = quad();
      float[] q = new float[8];
      for (int i = 0; i < 8; i++) {
        q[i] = (float) quad[i];
      }
      PerspectiveTransform oracle =
          PerspectiveTransform.quadrilateralToQuadrilateral(
              3.5f, 3.5f, 41.5f, 3.5f, 41.5f, 41.5f, 3.5f, 41.5f, q[0], q[1], q[2], q[3], q[4],
              q[5], q[6], q[7]);
      float[] place = {45 * random.nextFloat(), 45 * random.nextFloat()};
      Point own = Homography.ofSquare(3.5, 41.5, quad).at(place[0], place[1]);
      oracle.transformPoints(place);
      assertEquals(place[0], own.x(), 0.2);
      assertEquals(place[1], own.y(), 0.2);
    }
  }
}
