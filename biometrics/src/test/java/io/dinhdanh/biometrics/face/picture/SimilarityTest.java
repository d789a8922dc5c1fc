package io.dinhdanh.biometrics.face.picture;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Random;
import org.junit.jupiter.api.Test;

class SimilarityTest {

  @Test
  void findsTheSimilarityThatMovedThePoints() {
    Random random = new Random(1);
    for (int round = 0; round < 1000; round++) {
      Similarity made =
          new Similarity(
              random.nextGaussian(), random.nextGaussian(), random.nextInt(99), random.nextInt(99));
      double[] from = random.doubles(2L * (2 + random.nextInt(60)), -50, 50).toArray();
      double[] to = new double[from.length];
      for (int i = 0; i < from.length; i += 2) {
        System.arraycopy(made.apply(from[i], from[i + 1]), 0, to, i, 2);
      }
      Similarity found = Similarity.between(from, to);
      assertEquals(made.a(), found.a(), 1e-6);
      assertEquals(made.b(), found.b(), 1e-6);
      assertEquals(made.scale(), found.scale(), 1e-6);
      assertArrayEquals(made.apply(7, -3), found.apply(7, -3), 1e-6);
    }
  }

  @Test
  void noOtherSimilarityIsNearer() {
    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      double[] from = random.doubles(20, -50, 50).toArray();
      double[] to = random.doubles(20, -50, 50).toArray();
      Similarity best = Similarity.between(from, to);
      Similarity other =
          new Similarity(
              best.a() + random.nextGaussian() / 100,
              best.b() + random.nextGaussian() / 100,
              best.dx() + random.nextGaussian(),
              best.dy() + random.nextGaussian());
      assertEquals(-1, Double.compare(distance(best, from, to), distance(other, from, to)));
    }
  }

  private static double distance(Similarity similarity, double[] from, double[] to) {
    double sum = 0;
    for (int i = 0; i < from.length; i += 2) {
      double[] point = similarity.apply(from[i], from[i + 1]);
      sum += Math.pow(point[0] - to[i], 2) + Math.pow(point[1] - to[i + 1], 2);
    }
    return sum;
  }

  @Test
  void theInverseLeadsBack() {
    Similarity similarity = new Similarity(0.3, -0.7, 12, 5);
    double[] there = similarity.apply(8, 9);
    assertArrayEquals(new double[] {8, 9}, similarity.inverse().apply(there[0], there[1]), 1e-9);
  }

  @Test
  void refusesPointsThatTellNothing() {
    assertThrows(
        IllegalArgumentException.class,
        () -> Similarity.between(new double[] {1, 1, 1, 1}, new double[] {1, 2, 3, 4}));
    assertThrows(
        IllegalArgumentException.class,
        () -> Similarity.between(new double[] {1, 1}, new double[] {1, 2}));
    assertThrows(
        IllegalArgumentException.class, () -> Similarity.between(new double[4], new double[6]));
    assertThrows(ArithmeticException.class, () -> new Similarity(0, 0, 1, 1).inverse());
  }
}
