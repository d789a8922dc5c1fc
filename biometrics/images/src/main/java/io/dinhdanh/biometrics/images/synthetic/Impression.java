package io.dinhdanh.biometrics.images.synthetic;

import java.util.Random;

/** One touch of a sensor: which point of the finger each pixel sees, and how well. */
final class Impression {

  static final int WIDTH = 320;
  static final int HEIGHT = 400;

  private static final double HALF_FINGER_X = 165;
  private static final double HALF_FINGER_Y = 210;
  private static final double STEEPNESS = 3.5;
  private static final int GRAIN = 9;

  private final float[] ridges;
  private final int ridgeWidth;
  private final int ridgeHeight;
  private final Random random;
  private final SkinDistortion skin;
  private final double noise;
  private final double cosine;
  private final double sine;
  private final double shiftX;
  private final double shiftY;
  private final double halfX;
  private final double halfY;
  private final double pressure;
  private final float[] blotches;
  private final float[] rim;

  Impression(float[] ridges, int ridgeWidth, ImpressionStyle style, Random random) {
    this.ridges = ridges;
    this.ridgeWidth = ridgeWidth;
    this.ridgeHeight = ridges.length / ridgeWidth;
    this.random = random;
    skin = new SkinDistortion(style.distortion(), random);
    noise = style.noise();
    double turn = Math.toRadians(style.rotation() * random.nextGaussian());
    cosine = Math.cos(turn);
    sine = Math.sin(turn);
    shiftX = style.shift() * random.nextGaussian();
    shiftY = style.shift() * random.nextGaussian();
    halfX = HALF_FINGER_X * style.coverage();
    halfY = HALF_FINGER_Y * style.coverage();
    pressure = noise * 0.8 * random.nextGaussian();
    blotches = grains();
    rim = grains();
  }

  private float[] grains() {
    float[] grains = new float[(WIDTH / GRAIN + 2) * (HEIGHT / GRAIN + 2)];
    for (int i = 0; i < grains.length; i++) {
      grains[i] = (float) random.nextGaussian();
    }
    return grains;
  }

  FingerImage render() {
    byte[] gray = new byte[WIDTH * HEIGHT];
    for (int at = 0; at < gray.length; at++) {
      gray[at] = (byte) pixel(at % WIDTH, at / WIDTH);
    }
    return new FingerImage(WIDTH, HEIGHT, gray);
  }

  private int pixel(int column, int row) {
    double x = column - WIDTH / 2.0;
    double y = row - HEIGHT / 2.0;
    double edge = Math.hypot(x / halfX, y / halfY) + 0.02 * smooth(rim, column, row);
    double touch = Math.max(0, Math.min(1, (1 - edge) * 12));
    if (touch == 0) {
      return 255;
    }
    double height = height(x, y) + pressure * 0.5 + noise * 0.9 * smooth(blotches, column, row);
    double speckled = height + noise * random.nextGaussian();
    double ink = touch / (1 + Math.exp(-STEEPNESS * speckled));
    return (int) Math.round(245 - 215 * ink);
  }

  /** The height of the finger's skin above the sensor's point. */
  private double height(double x, double y) {
    double share = skin.share(x, y);
    double dragX = skin.x(x, y, share) - shiftX;
    double dragY = skin.y(x, y, share) - shiftY;
    double fingerX = (cosine * dragX + sine * dragY) / 2 + ridgeWidth / 2.0;
    double fingerY = (cosine * dragY - sine * dragX) / 2 + ridgeHeight / 2.0;
    return sample(ridges, ridgeWidth, fingerX, fingerY);
  }

  private static double smooth(float[] grains, int column, int row) {
    return sample(grains, WIDTH / GRAIN + 2, (double) column / GRAIN, (double) row / GRAIN);
  }

  /** Between four values in proportion; beyond the edge as flat as a valley's side. */
  private static double sample(float[] values, int width, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    int at = top * width + left;
    if (left < 0 || top < 0 || left + 1 >= width || at + width + 1 >= values.length) {
      return 0;
    }
    double right = x - left;
    double down = y - top;
    double upper = values[at] * (1 - right) + values[at + 1] * right;
    double lower = values[at + width] * (1 - right) + values[at + width + 1] * right;
    return upper * (1 - down) + lower * down;
  }
}
