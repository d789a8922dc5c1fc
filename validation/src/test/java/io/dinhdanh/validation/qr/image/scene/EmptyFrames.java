package io.dinhdanh.validation.qr.image.scene;

import io.dinhdanh.validation.qr.image.LuminanceImage;
import java.util.Random;

/**
 * Frames without a code that are made to look as if they had one: print, bars, boards, fields of
 * random modules, rings within rings, on shaded ground under noise. The same seed gives the same
 * frames. Not thread-safe.
 */
public final class EmptyFrames {

  private final Random random;
  private final int width;
  private final int height;
  private float[] values = new float[0];

  /**
   * A source of frames.
   *
   * @param seed what they follow from
   * @param width of each, in pixels
   * @param height of each, in pixels
   */
  public EmptyFrames(long seed, int width, int height) {
    this.random = new Random(seed);
    this.width = width;
    this.height = height;
  }

  /**
   * The next frame.
   *
   * @return a picture without a code
   */
  public LuminanceImage next() {
    ground();
    int things = 4 + random.nextInt(12);
    for (int i = 0; i < things; i++) {
      int x = random.nextInt(width);
      int y = random.nextInt(height);
      switch (random.nextInt(6)) {
        case 0 -> print(x, y);
        case 1 -> bars(x, y);
        case 2 -> modules(x, y, 0.5);
        case 3 -> rings(x, y);
        case 4 -> board(x, y);
        default -> rectangle(x, y, random.nextInt(300), random.nextInt(200), random.nextInt(256));
      }
    }
    return exposed();
  }

  private void ground() {
    values = new float[width * height];
    double left = random.nextInt(256);
    double right = random.nextInt(256);
    for (int i = 0; i < values.length; i++) {
      values[i] = (float) (left + (right - left) * (i % width) / width);
    }
  }

  private void print(int left, int top) {
    int size = 6 + random.nextInt(20);
    int shade = random.nextInt(256);
    for (int line = 0; line < 6; line++) {
      for (int letter = 0; letter < 30; letter++) {
        int x = left + letter * size * 2 / 3;
        int y = top + line * size * 3 / 2;
        rectangle(x, y + random.nextInt(size), size / 2, 1 + size / 7, shade);
        rectangle(x + random.nextInt(size / 2), y, 1 + size / 7, size, shade);
      }
    }
  }

  private void bars(int left, int top) {
    int module = 1 + random.nextInt(4);
    int x = left;
    for (int bar = 0; bar < 40; bar++) {
      rectangle(x, top, module * (1 + random.nextInt(3)), 60 + random.nextInt(60), 20);
      x += module * (2 + random.nextInt(4));
    }
  }

  private void modules(int left, int top, double dark) {
    int module = 2 + random.nextInt(5);
    int side = 15 + random.nextInt(40);
    for (int v = 0; v < side; v++) {
      for (int u = 0; u < side; u++) {
        int shade = random.nextDouble() < dark ? 20 : 230;
        rectangle(left + u * module, top + v * module, module, module, shade);
      }
    }
  }

  /** As a finder pattern has them, alone, in a pair, or three in the wrong places. */
  private void rings(int left, int top) {
    int module = 2 + random.nextInt(7);
    int count = 1 + random.nextInt(4);
    for (int i = 0; i < count; i++) {
      int x = left + random.nextInt(5) * 9 * module;
      int y = top + random.nextInt(5) * 9 * module;
      rectangle(x - module, y - module, 9 * module, 9 * module, 230);
      rectangle(x, y, 7 * module, 7 * module, 20);
      rectangle(x + module, y + module, 5 * module, 5 * module, 230);
      rectangle(x + 2 * module, y + 2 * module, 3 * module, 3 * module, 20);
    }
  }

  private void board(int left, int top) {
    int field = 3 + random.nextInt(20);
    for (int v = 0; v < 10; v++) {
      for (int u = 0; u < 10; u++) {
        rectangle(left + u * field, top + v * field, field, field, (u + v) % 2 == 0 ? 30 : 220);
      }
    }
  }

  private void rectangle(int left, int top, int wide, int high, int shade) {
    for (int y = Math.max(0, top); y < Math.min(height, top + high); y++) {
      for (int x = Math.max(0, left); x < Math.min(width, left + wide); x++) {
        values[y * width + x] = shade;
      }
    }
  }

  private LuminanceImage exposed() {
    double noise = random.nextInt(3) == 0 ? random.nextDouble() * 20 : random.nextDouble() * 3;
    byte[] pixels = new byte[values.length];
    for (int i = 0; i < pixels.length; i++) {
      double light = values[i] + noise * random.nextGaussian();
      pixels[i] = (byte) Math.max(0, Math.min(255, Math.round(light)));
    }
    return LuminanceImage.of(pixels, width, height);
  }
}
