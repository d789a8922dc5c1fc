package io.dinhdanh.benchmarks.qr;

import io.dinhdanh.validation.qr.image.LuminanceImage;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import javax.imageio.ImageIO;

/** A picture as every decoder can take it. Its pixels are shared and not to be written. */
final class Picture {

  final String name;
  final int width;
  final int height;
  final byte[] pixels;

  Picture(String name, int width, int height, byte[] pixels) {
    this.name = name;
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  static Picture of(String name, LuminanceImage image) {
    return new Picture(name, image.width(), image.height(), image.luminance());
  }

  /** Reads a file; what is transparent becomes white. */
  static Picture read(Path file) throws IOException {
    BufferedImage image = ImageIO.read(file.toFile());
    if (image == null) {
      throw new IOException("no reader for " + file.getFileName());
    }
    int width = image.getWidth();
    int height = image.getHeight();
    byte[] pixels = new byte[width * height];
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      image.getRGB(0, y, width, 1, row, 0, width);
      for (int x = 0; x < width; x++) {
        pixels[y * width + x] = (byte) luminance(row[x]);
      }
    }
    return new Picture(file.getFileName().toString(), width, height, pixels);
  }

  /** ITU-R BT.601 luma on white. */
  private static int luminance(int argb) {
    int alpha = argb >>> 24;
    int red = (argb >> 16) & 0xFF;
    int green = (argb >> 8) & 0xFF;
    int blue = argb & 0xFF;
    int luma = (299 * red + 587 * green + 114 * blue + 500) / 1000;
    return (luma * alpha + 255 * (255 - alpha)) / 255;
  }

  static boolean isPicture(Path file) {
    String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
    return name.endsWith(".jpg") || name.endsWith(".jpeg") || name.endsWith(".png");
  }

  LuminanceImage luminance() {
    return LuminanceImage.of(pixels, width, height);
  }
}
