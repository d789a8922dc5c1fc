package io.dinhdanh.validation.qr.image.pixels;

/**
 * A gray picture, 0 black to 255 white, rows packed. Coordinates are continuous: pixel (0, 0)
 * covers the unit square at the origin, so its centre is (0.5, 0.5). Immutable by convention: the
 * array is shared inside this package's callers and never written after construction.
 */
public final class GrayImage {

  private final byte[] pixels;
  private final int width;
  private final int height;

  /**
   * A picture over an array that the caller gives up.
   *
   * @param pixels luminance, row by row, {@code width * height} bytes
   * @param width in pixels, at least 1
   * @param height in pixels, at least 1
   */
  public GrayImage(byte[] pixels, int width, int height) {
    if (width < 1 || height < 1 || pixels.length != width * height) {
      throw new IllegalArgumentException("not a picture of " + width + " x " + height);
    }
    this.pixels = pixels;
    this.width = width;
    this.height = height;
  }

  /**
   * The width.
   *
   * @return in pixels
   */
  public int width() {
    return width;
  }

  /**
   * The height.
   *
   * @return in pixels
   */
  public int height() {
    return height;
  }

  /**
   * The luminance itself, not a copy, for loops that read every pixel; it must not be written.
   *
   * @return row by row, {@code width * height} bytes
   */
  public byte[] pixels() {
    return pixels;
  }

  /**
   * One pixel, the nearest of the border where the place lies outside.
   *
   * @param x column
   * @param y row
   * @return 0 to 255
   */
  public int at(int x, int y) {
    int column = Math.max(0, Math.min(width - 1, x));
    int row = Math.max(0, Math.min(height - 1, y));
    return pixels[row * width + column] & 0xFF;
  }

  /**
   * Says whether a place lies on the picture.
   *
   * @param x continuous column
   * @param y continuous row
   * @return true inside the border
   */
  public boolean contains(double x, double y) {
    return x >= 0 && y >= 0 && x <= width && y <= height;
  }

  /**
   * The luminance between pixel centres, bilinear; outside the border the nearest pixel counts.
   *
   * @param x continuous column
   * @param y continuous row
   * @return 0 to 255
   */
  public float sample(double x, double y) {
    float fx = (float) (x - 0.5);
    float fy = (float) (y - 0.5);
    if (!(fx >= 0 && fy >= 0 && fx < width - 1 && fy < height - 1)) {
      return sampleAtBorder(fx, fy);
    }
    int column = (int) fx;
    int row = (int) fy;
    return blend(row * width + column, 1, width, fx - column, fy - row);
  }

  private float sampleAtBorder(float fx, float fy) {
    float x = Math.max(0, Math.min(width - 1, fx));
    float y = Math.max(0, Math.min(height - 1, fy));
    int column = (int) x;
    int row = (int) y;
    int right = column < width - 1 ? 1 : 0;
    int below = row < height - 1 ? width : 0;
    return blend(row * width + column, right, below, x - column, y - row);
  }

  private float blend(int at, int right, int below, float x, float y) {
    float above = (pixels[at] & 0xFF) * (1 - x) + (pixels[at + right] & 0xFF) * x;
    float under = (pixels[at + below] & 0xFF) * (1 - x) + (pixels[at + below + right] & 0xFF) * x;
    return above * (1 - y) + under * y;
  }

  /**
   * The picture at half the size: each pixel is the mean of a square of four.
   *
   * @return the smaller picture, its coordinates half of these
   */
  public GrayImage half() {
    int w = Math.max(1, width / 2);
    int h = Math.max(1, height / 2);
    byte[] small = new byte[w * h];
    int right = width > 1 ? 1 : 0;
    int below = height > 1 ? width : 0;
    for (int y = 0; y < h; y++) {
      int from = 2 * y * width;
      for (int x = 0; x < w; x++, from += 2) {
        int sum = (pixels[from] & 0xFF) + (pixels[from + right] & 0xFF);
        sum += (pixels[from + below] & 0xFF) + (pixels[from + below + right] & 0xFF);
        small[y * w + x] = (byte) ((sum + 2) >> 2);
      }
    }
    return new GrayImage(small, w, h);
  }
}
