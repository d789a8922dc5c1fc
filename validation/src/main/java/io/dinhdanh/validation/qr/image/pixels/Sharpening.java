package io.dinhdanh.validation.qr.image.pixels;

/** Unsharp masking: what differs from the surroundings is made to differ more. */
public final class Sharpening {

  private static final int ONE_BITS = 16;
  private static final int ONE = 1 << ONE_BITS;

  private final int radius;
  private final double gain;

  /**
   * A filter.
   *
   * @param radius of the square of surroundings, in pixels
   * @param gain how many times the difference is added
   */
  public Sharpening(int radius, double gain) {
    this.radius = radius;
    this.gain = gain;
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
      addRow(image, dy, columns);
    }
    for (int y = 0; y < image.height(); y++) {
      sharpenRow(image.pixels(), y * width, width, columns, sharp);
      moveRow(image, y - radius, y + radius + 1, columns);
    }
    return new GrayImage(sharp, width, image.height());
  }

  /** The sums of columns begin with those that lie before the first pixel. */
  private void sharpenRow(byte[] pixels, int from, int width, int[] columns, byte[] sharp) {
    int side = 2 * radius + 1;
    int own = (int) (ONE * (1 + gain));
    int share = (int) (ONE * gain / (side * side));
    int sum = 0;
    for (int i = 0; i < side - 1; i++) {
      sum += columns[i];
    }
    for (int x = 0; x < width; x++) {
      sum += columns[x + side - 1];
      int light = ((pixels[from + x] & 0xFF) * own - sum * share) >> ONE_BITS;
      sharp[from + x] = (byte) Math.max(0, Math.min(255, light));
      sum -= columns[x];
    }
  }

  /** One row leaves the surroundings and one comes in. */
  private void moveRow(GrayImage image, int leaving, int coming, int[] columns) {
    int width = image.width();
    int last = image.height() - 1;
    int out = Math.max(0, leaving) * width;
    int in = Math.min(last, coming) * width;
    byte[] pixels = image.pixels();
    for (int x = 0; x < width; x++) {
      columns[x + radius] += (pixels[in + x] & 0xFF) - (pixels[out + x] & 0xFF);
    }
    fillMargins(columns, width);
  }

  private void addRow(GrayImage image, int y, int[] columns) {
    int width = image.width();
    int from = Math.max(0, Math.min(image.height() - 1, y)) * width;
    byte[] pixels = image.pixels();
    for (int x = 0; x < width; x++) {
      columns[x + radius] += pixels[from + x] & 0xFF;
    }
    fillMargins(columns, width);
  }

  private void fillMargins(int[] columns, int width) {
    for (int i = 0; i < radius; i++) {
      columns[i] = columns[radius];
      columns[width + radius + i] = columns[width + radius - 1];
    }
  }
}
