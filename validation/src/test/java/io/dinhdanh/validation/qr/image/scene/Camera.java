package io.dinhdanh.validation.qr.image.scene;

import io.dinhdanh.validation.qr.image.geometry.Homography;
import java.util.Random;

/** Where a card lies before the lens, and what of it falls on each pixel. */
final class Camera {

  private static final double DISTANCE_MM = 180;
  private static final int SUBPIXELS = 3;

  private final int width;
  private final int height;
  private final Random random;

  /** The middle of the code on the last picture, in pixels. */
  double codeX;

  /** The middle of the code on the last picture, in pixels. */
  double codeY;

  Camera(int width, int height, Random random) {
    this.width = width;
    this.height = height;
    this.random = random;
  }

  Canvas look(CardFace card, Shot shot) {
    double[] corners = corners(shot, shot.module() * card.modules / CardFace.CODE_MM);
    double[] inverse = inverse(Homography.ofSquare(0, 1, corners));
    Canvas picture = new Canvas(width, height);
    int ground = 70 + random.nextInt(110);
    double waveX = random.nextDouble() * 0.05;
    double waveY = random.nextDouble() * 0.05;
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double behind = ground + 15 * Math.sin(x * waveX) + 15 * Math.sin(y * waveY);
        picture.values[y * width + x] = (float) light(card, inverse, x, y, behind);
      }
    }
    return picture;
  }

  /** The card's corners on the picture, moved so that the code is in view near the middle. */
  private double[] corners(Shot shot, double scale) {
    double axis = random.nextDouble() * 2 * Math.PI;
    double codeMiddleX = CardFace.CODE_LEFT_MM + CardFace.CODE_MM / 2;
    double codeMiddleY = CardFace.CODE_TOP_MM + CardFace.CODE_MM / 2;
    double[][] card = {
      {0, 0},
      {CardFace.WIDTH_MM, 0},
      {CardFace.WIDTH_MM, CardFace.HEIGHT_MM},
      {0, CardFace.HEIGHT_MM}
    };
    codeX = width * (0.5 + (random.nextDouble() - 0.5) * 0.1);
    codeY = height * (0.5 + (random.nextDouble() - 0.5) * 0.1);
    double[] places = new double[8];
    for (int i = 0; i < 4; i++) {
      double[] seen = project(card[i][0] - codeMiddleX, card[i][1] - codeMiddleY, axis, shot);
      places[2 * i] = seen[0] * scale + codeX;
      places[2 * i + 1] = seen[1] * scale + codeY;
    }
    centre(places, CardFace.CODE_MM * scale * 0.8);
    return places;
  }

  private void centre(double[] places, double reach) {
    double middleX = (places[0] + places[2] + places[4] + places[6]) / 4;
    double middleY = (places[1] + places[3] + places[5] + places[7]) / 4;
    double moveX = clamp(middleX - width / 2.0, codeX + reach - width, codeX - reach);
    double moveY = clamp(middleY - height / 2.0, codeY + reach - height, codeY - reach);
    for (int i = 0; i < 4; i++) {
      places[2 * i] -= moveX;
      places[2 * i + 1] -= moveY;
    }
    codeX -= moveX;
    codeY -= moveY;
  }

  private static double clamp(double value, double low, double high) {
    return Math.max(low, Math.min(high, value));
  }

  private static double[] project(double x, double y, double axis, Shot shot) {
    double turn = Math.toRadians(shot.turn());
    double tilt = Math.toRadians(shot.tilt());
    double turnedX = Math.cos(turn) * x - Math.sin(turn) * y;
    double turnedY = Math.sin(turn) * x + Math.cos(turn) * y;
    double along = Math.cos(axis) * turnedX + Math.sin(axis) * turnedY;
    double across = Math.cos(axis) * turnedY - Math.sin(axis) * turnedX;
    double nearer = DISTANCE_MM / (DISTANCE_MM + along * Math.sin(tilt));
    along *= Math.cos(tilt) * nearer;
    across *= nearer;
    return new double[] {
      Math.cos(axis) * along - Math.sin(axis) * across,
      Math.sin(axis) * along + Math.cos(axis) * across
    };
  }

  /** From the picture to the unit square of the card: the adjugate of the map's matrix. */
  private static double[] inverse(Homography map) {
    double[] m = {
      map.xu(), map.xv(), map.x0(), map.yu(), map.yv(), map.y0(), map.wu(), map.wv(), 1
    };
    return new double[] {
      m[4] * m[8] - m[5] * m[7], m[2] * m[7] - m[1] * m[8], m[1] * m[5] - m[2] * m[4],
      m[5] * m[6] - m[3] * m[8], m[0] * m[8] - m[2] * m[6], m[2] * m[3] - m[0] * m[5],
      m[3] * m[7] - m[4] * m[6], m[1] * m[6] - m[0] * m[7], m[0] * m[4] - m[1] * m[3]
    };
  }

  private static double light(CardFace card, double[] inverse, int x, int y, double behind) {
    double sum = 0;
    for (int j = 0; j < SUBPIXELS; j++) {
      for (int i = 0; i < SUBPIXELS; i++) {
        double px = x + (i + 0.5) / SUBPIXELS;
        double py = y + (j + 0.5) / SUBPIXELS;
        double depth = inverse[6] * px + inverse[7] * py + inverse[8];
        double u = (inverse[0] * px + inverse[1] * py + inverse[2]) / depth;
        double v = (inverse[3] * px + inverse[4] * py + inverse[5]) / depth;
        boolean onCard = u >= 0 && v >= 0 && u < 1 && v < 1;
        int column = (int) (u * card.canvas.width);
        int row = (int) (v * card.canvas.height);
        sum += onCard ? card.canvas.values[row * card.canvas.width + column] : behind;
      }
    }
    return sum / (SUBPIXELS * SUBPIXELS);
  }
}
