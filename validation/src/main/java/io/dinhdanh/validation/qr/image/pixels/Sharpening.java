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
    int height = image.height();
    byte[] pixels = image.pixels();
    byte[] sharp = new byte[pixels.length];
    int[] columns = new int[width];
    for (int dy = -radius; dy <= radius; dy++) {
      addRow(image, dy, 1, columns);
    }
    float area = (2 * radius + 1) * (2 * radius + 1);
    for (int y = 0; y < height; y++) {
      int sum = 0;
      for (int dx = -radius - 1; dx < radius; dx++) {
        sum += columns[Math.max(0, Math.min(width - 1, dx))];
      }
      for (int x = 0; x < width; x++) {
        sum += columns[Math.min(width - 1, x + radius)];
        sum -= columns[Math.max(0, x - radius - 1)];
        int at = y * width + x;
        float light = pixels[at] & 0xFF;
        float raised = light + gain * (light - sum / area);
        sharp[at] = (byte) Math.max(0, Math.min(255, (int) raised));
      }
      addRow(image, y - radius, -1, columns);
      addRow(image, y + radius + 1, 1, columns);
    }
    return new GrayImage(sharp, width, height);
  }

  private static void addRow(GrayImage image, int y, int sign, int[] columns) {
    int from = Math.max(0, Math.min(image.height() - 1, y)) * image.width();
    byte[] pixels = image.pixels();
    for (int x = 0; x < columns.length; x++) {
      columns[x] += sign * (pixels[from + x] & 0xFF);
    }
  }
}
