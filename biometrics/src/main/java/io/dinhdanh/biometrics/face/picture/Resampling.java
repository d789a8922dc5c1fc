package io.dinhdanh.biometrics.face.picture;

import java.util.Arrays;

/**
 * Scaling and warping of pictures.
 *
 * <p>Shrinking averages over the area that falls into one new pixel, so that fine detail does not
 * turn into false patterns; growing and warping interpolate between four pixels.
 */
public final class Resampling {

  private Resampling() {}

  /**
   * A picture at another size.
   *
   * @param picture the picture
   * @param width the new width, at least 1
   * @param height the new height, at least 1
   * @return the scaled picture
   * @throws IllegalArgumentException if the new size is not one of a {@link Picture}
   */
  public static Picture resize(Picture picture, int width, int height) {
    if (width < 1 || height < 1 || (long) width * height > Picture.MOST_PIXELS) {
      throw new IllegalArgumentException("no picture has " + width + " x " + height + " pixels");
    }
    Span[] columns = Span.all(picture.width(), width);
    Span[] rows = Span.all(picture.height(), height);
    float[] narrow = new float[3 * width * picture.height()];
    byte[] from = picture.raw();
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < width; x++) {
        columns[x].gather(from, 3 * y * picture.width(), narrow, 3 * (y * width + x));
      }
    }
    byte[] samples = new byte[3 * width * height];
    for (int y = 0; y < height; y++) {
      rows[y].gatherRows(narrow, 3 * width, samples, 3 * y * width);
    }
    return Picture.owning(width, height, samples);
  }

  /**
   * A picture carried by a similarity into a frame; what lies outside the picture is black.
   *
   * @param picture the picture
   * @param similarity from the picture to the frame
   * @param width of the frame
   * @param height of the frame
   * @return the frame
   * @throws IllegalArgumentException if the frame's size is not one of a {@link Picture}
   * @throws ArithmeticException if the scale is 0
   */
  public static Picture warp(Picture picture, Similarity similarity, int width, int height) {
    Picture source = picture;
    Similarity back = similarity.inverse();
    int shrink = (int) Math.min(64, Math.floor(back.scale() + 1e-6));
    if (shrink >= 2 && picture.width() >= shrink && picture.height() >= shrink) {
      source = blocks(picture, shrink);
      double half = (shrink - 1) / 2.0;
      back =
          new Similarity(
              back.a() / shrink,
              back.b() / shrink,
              (back.dx() - half) / shrink,
              (back.dy() - half) / shrink);
    }
    byte[] samples = new byte[3 * width * height];
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        double u = back.a() * x - back.b() * y + back.dx();
        double v = back.b() * x + back.a() * y + back.dy();
        between(source, u, v, samples, 3 * (y * width + x));
      }
    }
    return Picture.owning(width, height, samples);
  }

  /** Each new pixel the mean of a square block of old ones; a torn block at the edge is left. */
  private static Picture blocks(Picture picture, int size) {
    int width = picture.width() / size;
    int height = picture.height() / size;
    byte[] from = picture.raw();
    byte[] samples = new byte[3 * width * height];
    int[] sums = new int[3 * width];
    for (int y = 0; y < height; y++) {
      Arrays.fill(sums, 0);
      for (int row = y * size; row < (y + 1) * size; row++) {
        addRow(from, 3 * row * picture.width(), size, sums);
      }
      for (int i = 0; i < sums.length; i++) {
        samples[3 * y * width + i] = (byte) ((sums[i] + size * size / 2) / (size * size));
      }
    }
    return Picture.owning(width, height, samples);
  }

  private static void addRow(byte[] from, int offset, int size, int[] sums) {
    int at = offset;
    for (int x = 0; x < sums.length; x += 3) {
      for (int i = 0; i < size; i++, at += 3) {
        sums[x] += from[at] & 0xff;
        sums[x + 1] += from[at + 1] & 0xff;
        sums[x + 2] += from[at + 2] & 0xff;
      }
    }
  }

  private static void between(Picture source, double u, double v, byte[] to, int at) {
    int left = (int) Math.floor(u);
    int top = (int) Math.floor(v);
    if (left < -1 || top < -1 || left >= source.width() || top >= source.height()) {
      return;
    }
    float right = (float) (u - left);
    float down = (float) (v - top);
    int width = source.width();
    int corner = 3 * (top * width + left);
    boolean inLeft = left >= 0;
    boolean inRight = left + 1 < width;
    boolean inTop = top >= 0;
    boolean inBottom = top + 1 < source.height();
    byte[] from = source.raw();
    for (int c = 0; c < 3; c++) {
      int here = corner + c;
      int below = here + 3 * width;
      float upper = mix(inTop && inLeft, inTop && inRight, from, here, right);
      float lower = mix(inBottom && inLeft, inBottom && inRight, from, below, right);
      to[at + c] = (byte) (upper + (lower - upper) * down + 0.5f);
    }
  }

  private static float mix(boolean first, boolean second, byte[] from, int at, float weight) {
    float left = first ? from[at] & 0xff : 0;
    float right = second ? from[at + 3] & 0xff : 0;
    return left + (right - left) * weight;
  }
}
