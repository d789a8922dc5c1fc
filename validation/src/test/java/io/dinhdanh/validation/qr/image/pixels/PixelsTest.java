package io.dinhdanh.validation.qr.image.pixels;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** The fast loops over pixels against slow and obvious ones. */
class PixelsTest {

  private final Random random = new Random(7);

  private GrayImage noise(int width, int height) {
    byte[] pixels = new byte[width * height];
    random.nextBytes(pixels);
    return new GrayImage(pixels, width, height);
  }

  private GrayImage noise() {
    return noise(1 + random.nextInt(40), 1 + random.nextInt(40));
  }

  @Test
  void refusesAnotherNumberOfPixels() {
    assertThrows(IllegalArgumentException.class, () -> new GrayImage(new byte[5], 2, 3));
    assertThrows(IllegalArgumentException.class, () -> new GrayImage(new byte[0], 0, 0));
  }

  @Test
  void samplesBetweenPixelCentres() {
    for (int round = 0; round < 2000; round++) {
      GrayImage image = noise();
      double x = (random.nextDouble() * 1.4 - 0.2) * image.width();
      double y = (random.nextDouble() * 1.4 - 0.2) * image.height();
      assertEquals(slowSample(image, x, y), image.sample(x, y), 0.01);
    }
  }

  private static double slowSample(GrayImage image, double x, double y) {
    double inX = Math.max(0, Math.min(image.width() - 1, x - 0.5));
    double inY = Math.max(0, Math.min(image.height() - 1, y - 0.5));
    double sum = 0;
    for (int row = 0; row < image.height(); row++) {
      for (int column = 0; column < image.width(); column++) {
        double weight =
            Math.max(0, 1 - Math.abs(column - inX)) * Math.max(0, 1 - Math.abs(row - inY));
        sum += weight * image.at(column, row);
      }
    }
    return sum;
  }

  @Test
  void samplesNoNumberWithoutFailing() {
    GrayImage image = noise(9, 9);
    for (double strange : new double[] {Double.NaN, Double.POSITIVE_INFINITY, -1e300}) {
      float value = image.sample(strange, strange);
      assertTrue((value >= 0 && value <= 255) || Float.isNaN(value));
    }
  }

  @Test
  void halvesToTheMeansOfFour() {
    GrayImage image = noise(11, 7);
    GrayImage half = image.half();
    assertEquals(5, half.width());
    assertEquals(3, half.height());
    for (int y = 0; y < 3; y++) {
      for (int x = 0; x < 5; x++) {
        int sum = image.at(2 * x, 2 * y) + image.at(2 * x + 1, 2 * y);
        sum += image.at(2 * x, 2 * y + 1) + image.at(2 * x + 1, 2 * y + 1);
        assertEquals(sum / 4.0, half.at(x, y), 0.5);
      }
    }
    assertEquals(1, noise(1, 5).half().width());
  }

  @Test
  void choosesTheLevelWhereALengthIsLongEnough() {
    GrayPyramid pyramid = new GrayPyramid(noise(500, 400));
    assertEquals(3, pyramid.size());
    assertEquals(0, pyramid.levelFor(4.9, 2.5));
    assertEquals(1, pyramid.levelFor(5, 2.5));
    assertEquals(2, pyramid.levelFor(1000, 2.5));
    assertEquals(125, pyramid.level(2).width());
    assertEquals(125, pyramid.level(9).width());
  }

  @Test
  void meansOfAFlatPictureAreFlatAndStayWithinTheRange() {
    byte[] flat = new byte[50 * 30];
    java.util.Arrays.fill(flat, (byte) 77);
    float[] row = new float[50];
    new BlockMeans(new GrayImage(flat, 50, 30)).row(17, row);
    for (float mean : row) {
      assertEquals(77, mean, 1e-3);
    }
    for (int round = 0; round < 200; round++) {
      GrayImage image = noise();
      float[] means = new float[image.width()];
      new BlockMeans(image).row(random.nextInt(image.height()), means);
      for (float mean : means) {
        assertTrue(mean > -1e-3 && mean < 255.001);
      }
    }
  }

  @Test
  void meansFollowASlope() {
    int width = 160;
    byte[] ramp = new byte[width * 64];
    for (int i = 0; i < ramp.length; i++) {
      ramp[i] = (byte) (i % width);
    }
    float[] row = new float[width];
    new BlockMeans(new GrayImage(ramp, width, 64)).row(30, row);
    for (int x = 24; x < width - 24; x++) {
      assertEquals(x, row[x], 0.6);
    }
  }

  @Test
  void sharpensAsItsDefinitionSays() {
    for (int round = 0; round < 100; round++) {
      GrayImage image = noise();
      int radius = 1 + random.nextInt(3);
      double gain = random.nextInt(5);
      GrayImage sharp = new Sharpening(radius, gain).apply(image);
      int x = random.nextInt(image.width());
      int y = random.nextInt(image.height());
      assertEquals(slowSharp(image, x, y, radius, gain), sharp.at(x, y), 1.01);
    }
  }

  private static double slowSharp(GrayImage image, int x, int y, int radius, double gain) {
    double sum = 0;
    for (int dy = -radius; dy <= radius; dy++) {
      for (int dx = -radius; dx <= radius; dx++) {
        sum += image.at(x + dx, y + dy);
      }
    }
    double mean = sum / ((2 * radius + 1) * (2 * radius + 1));
    return Math.max(0, Math.min(255, image.at(x, y) + gain * (image.at(x, y) - mean)));
  }
}
