package io.dinhdanh.biometrics.face.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

class ResamplingTest {

  private static final Similarity SAME = new Similarity(1, 0, 0, 0);

  @Test
  void theSameSizeIsTheSamePicture() {
    Picture picture = PictureTest.random(1, 13, 8);
    assertEquals(picture, Resampling.resize(picture, 13, 8));
    assertEquals(picture, Resampling.warp(picture, SAME, 13, 8));
  }

  /** Slow and obvious: each new pixel the area-weighted mean of the old ones. */
  @Test
  void shrinkingAveragesAreas() {
    Random random = new Random(2);
    for (int round = 0; round < 200; round++) {
      Picture picture = PictureTest.random(round, 1 + random.nextInt(30), 1 + random.nextInt(30));
      int width = 1 + random.nextInt(picture.width());
      int height = 1 + random.nextInt(picture.height());
      Picture small = Resampling.resize(picture, width, height);
      int x = random.nextInt(width);
      int y = random.nextInt(height);
      assertEquals(areaMean(picture, x, y, width, height), small.sample(x, y, 1), 0.51);
    }
  }

  private static double areaMean(Picture picture, int x, int y, int width, int height) {
    double stepX = (double) picture.width() / width;
    double stepY = (double) picture.height() / height;
    double sum = 0;
    for (int v = 0; v < picture.height(); v++) {
      for (int u = 0; u < picture.width(); u++) {
        sum +=
            overlap(u, x * stepX, stepX) * overlap(v, y * stepY, stepY) * picture.sample(u, v, 1);
      }
    }
    return sum / (stepX * stepY);
  }

  private static double overlap(int cell, double start, double length) {
    return Math.max(0, Math.min(cell + 1, start + length) - Math.max(cell, start));
  }

  @Test
  void growingStaysWithinTheTonesAndKeepsAGradient() {
    byte[] ramp = new byte[10];
    for (int i = 0; i < 10; i++) {
      ramp[i] = (byte) (20 * i);
    }
    Picture large = Resampling.resize(Picture.ofGray(10, 1, ramp), 40, 3);
    for (int x = 1; x < 40; x++) {
      assertTrue(large.sample(x, 1, 0) >= large.sample(x - 1, 1, 0));
    }
    assertEquals(20 * (20.5 / 4 - 0.5), large.sample(20, 2, 2), 0.6);
    assertEquals(0, large.sample(0, 0, 0));
    assertEquals(180, large.sample(39, 0, 0));
  }

  @Test
  void warpsPixelsWhereTheSimilaritySays() {
    Picture picture = PictureTest.random(3, 20, 20);
    Picture moved = Resampling.warp(picture, new Similarity(1, 0, 3, -2), 20, 20);
    assertEquals(picture.sample(5, 9, 0), moved.sample(8, 7, 0));
    assertEquals(0, moved.sample(1, 0, 0));
    Picture turned = Resampling.warp(picture, new Similarity(0, 1, 19, 0), 20, 20);
    assertEquals(picture.sample(4, 6, 2), turned.sample(19 - 6, 4, 2));
  }

  @Test
  void strongShrinkingDoesNotAlias() {
    byte[] stripes = new byte[400 * 400];
    for (int i = 0; i < stripes.length; i++) {
      stripes[i] = (byte) (i % 2 == 0 ? 255 : 0);
    }
    Picture small =
        Resampling.warp(Picture.ofGray(400, 400, stripes), new Similarity(0.1, 0, 0, 0), 40, 40);
    for (int x = 2; x < 38; x++) {
      assertEquals(127, small.sample(x, 20, 0), 2);
    }
  }

  @Test
  void shrinkingKeepsPlaces() {
    byte[] samples = new byte[300 * 300];
    for (int y = 140; y < 161; y++) {
      for (int x = 200; x < 221; x++) {
        samples[y * 300 + x] = (byte) 255;
      }
    }
    Picture small =
        Resampling.warp(Picture.ofGray(300, 300, samples), new Similarity(0.2, 0, 0, 0), 60, 60);
    double sum = 0;
    double column = 0;
    double row = 0;
    for (int y = 0; y < 60; y++) {
      for (int x = 0; x < 60; x++) {
        sum += small.sample(x, y, 0);
        column += x * (double) small.sample(x, y, 0);
        row += y * (double) small.sample(x, y, 0);
      }
    }
    assertEquals(210 * 0.2, column / sum, 0.15);
    assertEquals(150 * 0.2, row / sum, 0.15);
  }

  @Test
  void refusesSizesOfNoPicture() {
    Picture picture = PictureTest.random(4, 2, 2);
    assertThrows(IllegalArgumentException.class, () -> Resampling.resize(picture, 0, 1));
    assertThrows(
        IllegalArgumentException.class, () -> Resampling.resize(picture, 1 << 20, 1 << 20));
    assertThrows(
        ArithmeticException.class,
        () -> Resampling.warp(picture, new Similarity(0, 0, 1, 1), 2, 2));
  }
}
