package io.dinhdanh.examples.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.util.Arrays;
import java.util.Random;

/** What a telephone's camera makes of a card on a table: perspective, blur, shade and noise. */
final class Photograph {

  static final int WIDTH = 1200;
  static final int HEIGHT = 860;

  private static final Color TABLE = new Color(0x6B5747);

  /** Where the card's corners lie in the picture, as parts of a projective map (row by row). */
  private static final double[] TO_CARD = {1.19, 0.132, -165, -0.117, 1.24, -20, -5e-5, 1.35e-4, 1};

  private Photograph() {}

  static BufferedImage of(BufferedImage card, Random random) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = picture.createGraphics();
    pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
    pen.setColor(TABLE);
    pen.fillRect(0, 0, WIDTH, HEIGHT);
    pen.dispose();
    project(card, picture);
    return develop(blurred(picture), random);
  }

  private static void project(BufferedImage card, BufferedImage picture) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double depth = TO_CARD[6] * x + TO_CARD[7] * y + TO_CARD[8];
        double u = (TO_CARD[0] * x + TO_CARD[1] * y + TO_CARD[2]) / depth;
        double v = (TO_CARD[3] * x + TO_CARD[4] * y + TO_CARD[5]) / depth;
        if (u >= 0 && v >= 0 && u < card.getWidth() - 1 && v < card.getHeight() - 1) {
          picture.setRGB(x, y, sample(card, u, v));
        }
      }
    }
  }

  /** Bilinear, colour by colour. */
  private static int sample(BufferedImage card, double u, double v) {
    int x = (int) u;
    int y = (int) v;
    int colour = 0;
    for (int shift = 16; shift >= 0; shift -= 8) {
      double above = mix(channel(card, x, y, shift), channel(card, x + 1, y, shift), u - x);
      double below = mix(channel(card, x, y + 1, shift), channel(card, x + 1, y + 1, shift), u - x);
      colour |= (int) Math.round(mix(above, below, v - y)) << shift;
    }
    return colour;
  }

  private static double mix(double one, double other, double part) {
    return one + (other - one) * part;
  }

  private static int channel(BufferedImage image, int x, int y, int shift) {
    return image.getRGB(x, y) >> shift & 0xFF;
  }

  private static BufferedImage blurred(BufferedImage picture) {
    float[] even = new float[9];
    Arrays.fill(even, 1f / 9);
    ConvolveOp blur = new ConvolveOp(new Kernel(3, 3, even), ConvolveOp.EDGE_NO_OP, null);
    return blur.filter(picture, null);
  }

  /** Light falls from the left, and the sensor is noisy. */
  private static BufferedImage develop(BufferedImage picture, Random random) {
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double light = 1.02 - 0.38 * x / WIDTH;
        double noise = 6 * random.nextGaussian();
        int colour = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
          double value = channel(picture, x, y, shift) * light + noise;
          colour |= (int) Math.max(0, Math.min(255, value)) << shift;
        }
        picture.setRGB(x, y, colour);
      }
    }
    return picture;
  }
}
