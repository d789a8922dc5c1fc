package io.dinhdanh.biometrics.face.picture;

import java.util.Arrays;

/**
 * A colour picture: three bytes a pixel (red, green, blue), rows from the top, no padding.
 *
 * <p>Immutable, so safe to share between threads. Its text form tells the size only: a face is
 * personal data.
 */
public final class Picture {

  /** The most pixels that a picture may have: a bound on memory, not on quality. */
  public static final int MOST_PIXELS = 64 << 20;

  private final int width;
  private final int height;
  private final byte[] samples;

  private Picture(int width, int height, byte[] samples) {
    this.width = width;
    this.height = height;
    this.samples = samples;
  }

  /**
   * A picture of colour samples.
   *
   * @param width pixels a row, at least 1
   * @param height rows, at least 1
   * @param samples red, green and blue of each pixel: {@code 3 * width * height} bytes, copied
   * @return the picture
   * @throws IllegalArgumentException if a side is not positive, there are more than {@link
   *     #MOST_PIXELS} pixels or the samples are not as many as the sides say
   */
  public static Picture ofColours(int width, int height, byte[] samples) {
    requireSize(width, height, samples.length, 3);
    return new Picture(width, height, samples.clone());
  }

  /**
   * A picture of gray samples.
   *
   * @param width pixels a row, at least 1
   * @param height rows, at least 1
   * @param samples one byte a pixel, 0 black to 255 white
   * @return the picture, its three colours equal
   * @throws IllegalArgumentException as {@link #ofColours}
   */
  public static Picture ofGray(int width, int height, byte[] samples) {
    requireSize(width, height, samples.length, 1);
    byte[] colours = new byte[3 * samples.length];
    for (int i = 0; i < samples.length; i++) {
      Arrays.fill(colours, 3 * i, 3 * i + 3, samples[i]);
    }
    return new Picture(width, height, colours);
  }

  /** Takes the array as its own; for this package, which has just made it. */
  static Picture owning(int width, int height, byte[] samples) {
    requireSize(width, height, samples.length, 3);
    return new Picture(width, height, samples);
  }

  private static void requireSize(int width, int height, int length, int channels) {
    if (width < 1 || height < 1 || (long) width * height > MOST_PIXELS) {
      throw new IllegalArgumentException(
          "a picture has 1 to " + MOST_PIXELS + " pixels, not " + width + " x " + height);
    }
    if (length != channels * width * height) {
      throw new IllegalArgumentException(
          length + " samples for " + width + " x " + height + " pixels of " + channels);
    }
  }

  /**
   * The pixels in a row.
   *
   * @return at least 1
   */
  public int width() {
    return width;
  }

  /**
   * The rows.
   *
   * @return at least 1
   */
  public int height() {
    return height;
  }

  /**
   * One colour of one pixel.
   *
   * @param x column, 0 to width - 1
   * @param y row, 0 to height - 1
   * @param channel 0 red, 1 green, 2 blue
   * @return 0 to 255
   * @throws IndexOutOfBoundsException outside the picture
   */
  public int sample(int x, int y, int channel) {
    if (x < 0 || x >= width || y < 0 || y >= height || channel < 0 || channel > 2) {
      throw new IndexOutOfBoundsException("(" + x + ", " + y + ") channel " + channel);
    }
    return samples[3 * (y * width + x) + channel] & 0xff;
  }

  /**
   * The brightness of one pixel, by the weights of ITU-R BT.601.
   *
   * @param x column, 0 to width - 1
   * @param y row, 0 to height - 1
   * @return 0 black to 255 white
   * @throws IndexOutOfBoundsException outside the picture
   */
  public int brightness(int x, int y) {
    return (299 * sample(x, y, 0) + 587 * sample(x, y, 1) + 114 * sample(x, y, 2) + 500) / 1000;
  }

  /**
   * All samples.
   *
   * @return a copy: red, green and blue of each pixel
   */
  public byte[] samples() {
    return samples.clone();
  }

  /** The array itself, for the loops of this package; nobody writes to it. */
  byte[] raw() {
    return samples;
  }

  /**
   * The picture seen in a mirror.
   *
   * @return left and right exchanged
   */
  public Picture mirrored() {
    byte[] mirrored = new byte[samples.length];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        int from = 3 * (y * width + x);
        System.arraycopy(samples, from, mirrored, 3 * (y * width + width - 1 - x), 3);
      }
    }
    return new Picture(width, height, mirrored);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Picture that
        && width == that.width
        && height == that.height
        && Arrays.equals(samples, that.samples);
  }

  @Override
  public int hashCode() {
    return 31 * (31 * width + height) + Arrays.hashCode(samples);
  }

  @Override
  public String toString() {
    return "Picture[" + width + " x " + height + "]";
  }
}
