package io.dinhdanh.validation.qr.image.symbol;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.validation.qr.image.geometry.GridMap;
import io.dinhdanh.validation.qr.image.pixels.GrayImage;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EqualiserTest {

  private static final int DIMENSION = 41;
  private static final int MODULE = 4;

  private final Random random = new Random(37);

  @Test
  void solvesSystems() {
    for (int round = 0; round < 200; round++) {
      int size = 1 + random.nextInt(12);
      double[][] root = new double[size][size];
      double[] solution = new double[size];
      for (int i = 0; i < size; i++) {
        solution[i] = random.nextGaussian();
        for (int j = 0; j < size; j++) {
          root[i][j] = random.nextGaussian();
        }
      }
      double[][] matrix = new double[size][size];
      double[] right = new double[size];
      for (int i = 0; i < size; i++) {
        for (int j = 0; j < size; j++) {
          matrix[i][j] = i == j ? 1 : 0;
          for (int k = 0; k < size; k++) {
            matrix[i][j] += root[i][k] * root[j][k];
          }
        }
        for (int j = 0; j < size; j++) {
          right[i] += matrix[i][j] * solution[j];
        }
      }
      double[] found = Cholesky.solve(matrix, right);
      for (int i = 0; i < size; i++) {
        assertEquals(solution[i], found[i], 1e-6);
      }
    }
  }

  @Test
  void undoesAMovementOfMoreThanAModule() {
    boolean[] dark = new boolean[DIMENSION * DIMENSION];
    for (int i = 0; i < dark.length; i++) {
      dark[i] = random.nextBoolean();
    }
    GrayImage image = moved(dark, 9);
    GridMap map =
        (u, v, to) -> {
          to[0] = u * MODULE;
          to[1] = v * MODULE;
        };
    ModuleSamples samples = new ModuleSamples(image, map, DIMENSION, true);
    LocalThreshold threshold = new LocalThreshold(DIMENSION, samples.means());
    Equaliser equaliser = new Equaliser(samples, threshold);
    for (int i = 0; i < 500; i++) {
      int module = random.nextInt(dark.length);
      equaliser.learn(module, dark[module] ? 1 : -1, 1);
    }
    int wrongBefore = wrong(dark, samples.means(), threshold);
    int wrongAfter = 0;
    float[] values = equaliser.equalise();
    for (int i = 0; i < dark.length; i++) {
      wrongAfter += values[i] > 0 == dark[i] ? 0 : 1;
    }
    assertTrue(wrongAfter < 0.03 * dark.length, wrongAfter + " wrong, before " + wrongBefore);
    assertTrue(wrongBefore > 3 * wrongAfter, wrongAfter + " wrong, before " + wrongBefore);
  }

  private static int wrong(boolean[] dark, float[] values, LocalThreshold threshold) {
    int wrong = 0;
    for (int i = 0; i < dark.length; i++) {
      wrong += values[i] > threshold.at(i) == dark[i] ? 0 : 1;
    }
    return wrong;
  }

  /** The modules under a horizontal movement of some pixels. */
  private static GrayImage moved(boolean[] dark, int length) {
    int side = DIMENSION * MODULE;
    byte[] pixels = new byte[side * side];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int sum = 0;
        for (int i = 0; i < length; i++) {
          int from = Math.max(0, Math.min(side - 1, x + i - length / 2));
          sum += dark[y / MODULE * DIMENSION + from / MODULE] ? 30 : 220;
        }
        pixels[y * side + x] = (byte) (sum / length);
      }
    }
    return new GrayImage(pixels, side, side);
  }
}
