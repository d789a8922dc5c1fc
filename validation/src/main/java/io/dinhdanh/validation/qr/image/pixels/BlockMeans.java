package io.dinhdanh.validation.qr.image.pixels;

/**
 * What is dark and what is light, place by place: the mean luminance around a pixel, taken from
 * blocks of 8 x 8 pixels smoothed over 3 x 3 blocks and interpolated between their centres.
 */
public final class BlockMeans {

  private static final int BLOCK = 8;

  private final float[] means;
  private final int columns;
  private final int rows;

  /**
   * Measures a picture.
   *
   * @param image the picture
   */
  public BlockMeans(GrayImage image) {
    columns = (image.width() + BLOCK - 1) / BLOCK;
    rows = (image.height() + BLOCK - 1) / BLOCK;
    means = smooth(blocks(image));
  }

  private float[] blocks(GrayImage image) {
    float[] all = new float[columns * rows];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        all[row * columns + column] = mean(image, column * BLOCK, row * BLOCK);
      }
    }
    return all;
  }

  private static float mean(GrayImage image, int left, int top) {
    int right = Math.min(image.width(), left + BLOCK);
    int bottom = Math.min(image.height(), top + BLOCK);
    byte[] pixels = image.pixels();
    int sum = 0;
    for (int y = top; y < bottom; y++) {
      for (int at = y * image.width() + left, end = at + right - left; at < end; at++) {
        sum += pixels[at] & 0xFF;
      }
    }
    return (float) sum / ((right - left) * (bottom - top));
  }

  private float[] smooth(float[] raw) {
    float[] smoothed = new float[raw.length];
    for (int row = 0; row < rows; row++) {
      for (int column = 0; column < columns; column++) {
        float sum = 0;
        for (int dy = -1; dy <= 1; dy++) {
          int line = Math.max(0, Math.min(rows - 1, row + dy)) * columns;
          for (int dx = -1; dx <= 1; dx++) {
            sum += raw[line + Math.max(0, Math.min(columns - 1, column + dx))];
          }
        }
        smoothed[row * columns + column] = sum / 9;
      }
    }
    return smoothed;
  }

  /**
   * The means along one row of pixels.
   *
   * @param y the row
   * @param out receives one mean a pixel, as many as it is long
   */
  public void row(int y, float[] out) {
    float place = (y + 0.5f) / BLOCK - 0.5f;
    int above = Math.max(0, Math.min(rows - 1, (int) Math.floor(place)));
    int below = Math.min(rows - 1, above + 1);
    float weight = Math.max(0, Math.min(1, place - above));
    float left = between(above, below, 0, weight);
    int x = 0;
    for (int column = 0; column < columns && x < out.length; column++) {
      float right = between(above, below, Math.min(columns - 1, column + 1), weight);
      int end = Math.min(out.length, column * BLOCK + BLOCK / 2 + BLOCK);
      float slope = (right - left) / BLOCK;
      float mean = left + slope * Math.max(0, x - column * BLOCK - (BLOCK - 1) / 2f);
      for (; x < end; x++) {
        out[x] = mean;
        mean += slope;
      }
      left = right;
    }
  }

  private float between(int above, int below, int column, float weight) {
    float up = means[above * columns + column];
    return up + (means[below * columns + column] - up) * weight;
  }
}
