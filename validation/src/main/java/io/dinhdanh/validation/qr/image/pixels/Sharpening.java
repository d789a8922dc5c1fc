package io.dinhdanh.validation.qr.image.pixels;

/** Unsharp masking: what differs from the surroundings is made to differ more. */
public final class Sharpening {

  private final int radius;
  private final float gain;

  /**
   * A filter.
   *
   * @param radius of the square of surroundings, in pixels
   * @param gain how many times the difference is added
   */
  public Sharpening(int radius, double gain) {
    this.radius = radius;
    this.gain = (float) gain;
  }

  /**
   * Sharpens a picture.
   *
   * @param image the picture
   * @return a new one
   */
  public GrayImage apply(GrayImage image) {
    int width = image.width();
    byte[] sharp = new byte[image.pixels().length];
    int[] columns = new int[width + 2 * radius + 1];
    for (int dy = -radius; dy <= radius; dy++) {
      addRow(image, dy, 1, columns);
    }
    for (int y = 0; y < image.height(); y++) {
      sharpenRow(image.pixels(), y * width, width, columns, sharp);
      addRow(image, y - radius, -1, columns);
      addRow(image, y + radius + 1, 1, columns);
    }
    return new GrayImage(sharp, width, image.height());
  }

  /** The sums of columns begin with those that lie before the first pixel. */
  private void sharpenRow(byte[] pixels, int from, int width, int[] columns, byte[] sharp) {
    int side = 2 * radius + 1;
    float share = gain / (side * side);
    int sum = 0;
    for (int i = 0; i < side - 1; i++) {
      sum += columns[i];
    }
    for (int x = 0; x < width; x++) {
      sum += columns[x + side - 1];
      int light = (int) ((pixels[from + x] & 0xFF) * (1 + gain) - sum * share);
      sharp[from + x] = (byte) (light < 0 ? 0 : Math.min(light, 255));
      sum -= columns[x];
    }
  }

  private void addRow(GrayImage image, int y, int sign, int[] columns) {
    int width = image.width();
    int from = Math.max(0, Math.min(image.height() - 1, y)) * width;
    byte[] pixels = image.pixels();
    for (int x = 0; x < width; x++) {
      columns[x + radius] += sign * (pixels[from + x] & 0xFF);
    }
    for (int i = 0; i < radius; i++) {
      columns[i] = columns[radius];
      columns[width + radius + i] = columns[width + radius - 1];
    }
  }
}
