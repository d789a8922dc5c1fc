package io.dinhdanh.validation.qr.image.scene;

import java.util.Random;

/** A gray drawing in float values, 0 black to 255 white. */
final class Canvas {

  final int width;
  final int height;
  final float[] values;

  Canvas(int width, int height) {
    this.width = width;
    this.height = height;
    this.values = new float[width * height];
  }

  /** Fills with shades that change from left to right. */
  void gradient(double left, double right) {
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        values[y * width + x] = (float) (left + (right - left) * x / width);
      }
    }
  }

  void rectangle(double left, double top, double right, double bottom, double shade) {
    int lastX = (int) Math.min(width, Math.round(right));
    int lastY = (int) Math.min(height, Math.round(bottom));
    for (int y = (int) Math.max(0, Math.round(top)); y < lastY; y++) {
      for (int x = (int) Math.max(0, Math.round(left)); x < lastX; x++) {
        values[y * width + x] = (float) shade;
      }
    }
  }

  void disc(double centreX, double centreY, double radiusX, double radiusY, double shade) {
    for (int y = (int) Math.max(0, centreY - radiusY);
        y < Math.min(height, centreY + radiusY);
        y++) {
      double part = (y - centreY) / radiusY;
      double half = radiusX * Math.sqrt(Math.max(0, 1 - part * part));
      rectangle(centreX - half, y, centreX + half, y + 1, shade);
    }
  }

  /** An ellipse drawn as a line. */
  void ring(
      double centreX, double centreY, double radiusX, double radiusY, double pen, double shade) {
    int steps = (int) (8 * Math.max(radiusX, radiusY));
    for (int i = 0; i < steps; i++) {
      double angle = 2 * Math.PI * i / steps;
      double x = centreX + radiusX * Math.cos(angle);
      double y = centreY + radiusY * Math.sin(angle);
      rectangle(x - pen / 2, y - pen / 2, x + pen / 2, y + pen / 2, shade);
    }
  }

  /** Strokes that look like a line of print from afar. */
  void print(Random random, double left, double top, double size, int letters, double shade) {
    double pen = size / 7;
    for (int letter = 0; letter < letters; letter++) {
      double x = left + letter * size * 0.65;
      if (random.nextInt(6) == 0) {
        continue;
      }
      for (int stroke = 0; stroke < 3; stroke++) {
        boolean upright = random.nextBoolean();
        double dx = random.nextDouble() * size * 0.4;
        double dy = random.nextDouble() * size * 0.8;
        double endX = upright ? x + dx + pen : x + size * 0.5;
        double endY = upright ? top + size : top + dy + pen;
        rectangle(upright ? x + dx : x, upright ? top : top + dy, endX, endY, shade);
      }
    }
  }
}
