package io.dinhdanh.validation.qr.image;

import io.dinhdanh.validation.qr.image.pixels.GrayImage;

/**
 * A picture as luminance: the Y plane of a camera frame, or a file's gray values. Immutable: the
 * pixels are copied in.
 */
public final class LuminanceImage {

  /** The largest picture, in pixels: 64 megapixels. */
  public static final int MOST_PIXELS = 1 << 26;

  private final GrayImage pixels;
  private final int rotation;

  private LuminanceImage(GrayImage pixels, int rotation) {
    this.pixels = pixels;
    this.rotation = rotation;
  }

  /**
   * A picture whose rows follow each other without gaps and which stands upright.
   *
   * @param luminance 0 black to 255 white, row by row, at least {@code width * height} bytes
   * @param width in pixels, at least 1
   * @param height in pixels, at least 1
   * @return the picture
   * @throws IllegalArgumentException if the size is impossible or larger than {@link #MOST_PIXELS},
   *     or the array too short
   */
  public static LuminanceImage of(byte[] luminance, int width, int height) {
    return of(luminance, width, height, width, 0);
  }

  /**
   * A picture as a camera gives it.
   *
   * @param luminance 0 black to 255 white
   * @param width in pixels, at least 1
   * @param height in pixels, at least 1
   * @param rowStride bytes from the start of one row to the next, at least the width
   * @param rotation degrees clockwise by which the picture must be turned to stand upright: 0, 90,
   *     180 or 270
   * @return the picture
   * @throws IllegalArgumentException if the size is impossible or larger than {@link #MOST_PIXELS},
   *     the array too short, or the rotation another
   */
  public static LuminanceImage of(
      byte[] luminance, int width, int height, int rowStride, int rotation) {
    long size = (long) width * height;
    if (width < 1 || height < 1 || size > MOST_PIXELS) {
      throw new IllegalArgumentException("no picture has " + width + " x " + height + " pixels");
    }
    if (rowStride < width || luminance.length < (long) rowStride * (height - 1) + width) {
      throw new IllegalArgumentException(
          luminance.length + " bytes are too few for rows " + rowStride + " bytes apart");
    }
    if (rotation % 90 != 0 || rotation < 0 || rotation > 270) {
      throw new IllegalArgumentException("a picture cannot be turned by " + rotation + " degrees");
    }
    byte[] packed = new byte[(int) size];
    for (int y = 0; y < height; y++) {
      System.arraycopy(luminance, y * rowStride, packed, y * width, width);
    }
    return new LuminanceImage(new GrayImage(packed, width, height), rotation);
  }

  /**
   * The width as given, before any rotation.
   *
   * @return in pixels
   */
  public int width() {
    return pixels.width();
  }

  /**
   * The height as given, before any rotation.
   *
   * @return in pixels
   */
  public int height() {
    return pixels.height();
  }

  /**
   * The rotation.
   *
   * @return degrees clockwise that make the picture upright
   */
  public int rotation() {
    return rotation;
  }

  /**
   * The luminance as given, rows packed.
   *
   * @return a copy of {@code width * height} bytes
   */
  public byte[] luminance() {
    return pixels.pixels().clone();
  }

  GrayImage pixels() {
    return pixels;
  }

  /** A place of the picture as given, where it lies on the upright picture. */
  QrCorner upright(double x, double y) {
    return switch (rotation) {
      case 90 -> new QrCorner(height() - y, x);
      case 180 -> new QrCorner(width() - x, height() - y);
      case 270 -> new QrCorner(y, width() - x);
      default -> new QrCorner(x, y);
    };
  }

  @Override
  public String toString() {
    return "LuminanceImage[" + width() + " x " + height() + ", rotation " + rotation + "]";
  }
}
