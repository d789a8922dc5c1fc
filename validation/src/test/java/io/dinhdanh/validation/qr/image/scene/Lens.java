package io.dinhdanh.validation.qr.image.scene;

/** What makes a picture unsharp. */
final class Lens {

  private Lens() {}

  /** Defocus, as a Gaussian of some pixels. */
  static void blur(Canvas picture, double sigma) {
    int radius = (int) Math.ceil(3 * sigma);
    float[] kernel = new float[2 * radius + 1];
    float total = 0;
    for (int i = -radius; i <= radius; i++) {
      kernel[i + radius] = (float) Math.exp(-i * i / (2 * sigma * sigma));
      total += kernel[i + radius];
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= total;
    }
    convolve(picture, kernel, radius, 1, 0);
    convolve(picture, kernel, radius, 0, 1);
  }

  private static void convolve(Canvas picture, float[] kernel, int radius, int dx, int dy) {
    float[] from = picture.values.clone();
    for (int y = 0; y < picture.height; y++) {
      for (int x = 0; x < picture.width; x++) {
        float sum = 0;
        for (int i = -radius; i <= radius; i++) {
          int column = Math.max(0, Math.min(picture.width - 1, x + i * dx));
          int row = Math.max(0, Math.min(picture.height - 1, y + i * dy));
          sum += kernel[i + radius] * from[row * picture.width + column];
        }
        picture.values[y * picture.width + x] = sum;
      }
    }
  }

  /** A steady movement of some pixels in a direction. */
  static void move(Canvas picture, double length, double direction) {
    float[] from = picture.values.clone();
    int steps = Math.max(3, (int) Math.ceil(2 * length) + 1);
    double dx = Math.cos(direction) * length;
    double dy = Math.sin(direction) * length;
    for (int y = 0; y < picture.height; y++) {
      for (int x = 0; x < picture.width; x++) {
        double sum = 0;
        for (int i = 0; i < steps; i++) {
          double part = i / (steps - 1.0) - 0.5;
          sum += between(picture, from, x + part * dx, y + part * dy);
        }
        picture.values[y * picture.width + x] = (float) (sum / steps);
      }
    }
  }

  private static double between(Canvas picture, float[] values, double x, double y) {
    double inX = Math.max(0, Math.min(picture.width - 1.01, x));
    double inY = Math.max(0, Math.min(picture.height - 1.01, y));
    int column = (int) inX;
    int row = (int) inY;
    int at = row * picture.width + column;
    double right = inX - column;
    double below = inY - row;
    double above = values[at] * (1 - right) + values[at + 1] * right;
    int under = at + picture.width;
    double beneath = values[under] * (1 - right) + values[under + 1] * right;
    return above * (1 - below) + beneath * below;
  }
}
