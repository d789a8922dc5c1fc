package io.dinhdanh.biometrics.images.synthetic;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A gray image of a finger at 500 dpi, ridges dark. Immutable. */
public final class FingerImage {

  /** Pixels per inch. */
  public static final double DPI = 500;

  private final int width;
  private final int height;
  private final byte[] gray;

  FingerImage(int width, int height, byte[] gray) {
    this.width = width;
    this.height = height;
    this.gray = gray;
  }

  /**
   * The width.
   *
   * @return pixels
   */
  public int width() {
    return width;
  }

  /**
   * The height.
   *
   * @return pixels
   */
  public int height() {
    return height;
  }

  /**
   * The pixels.
   *
   * @return a copy, row by row from the top, 0 for black to 255 for white
   */
  public byte[] gray() {
    return gray.clone();
  }

  /**
   * The image as a file.
   *
   * @return a PNG
   */
  public byte[] png() {
    // In colour, for readers of gray images differ in how they stretch the tones.
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int at = 0; at < gray.length; at++) {
      image.setRGB(at % width, at / width, (gray[at] & 255) * 0x010101);
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", out);
    } catch (IOException e) {
      throw new UncheckedIOException("memory does not fail", e);
    }
    return out.toByteArray();
  }
}
