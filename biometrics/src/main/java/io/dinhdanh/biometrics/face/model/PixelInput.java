package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.face.picture.Picture;
import java.util.Objects;

/**
 * How a net wants its pixels: {@code (sample - mean) / divisor} for each channel.
 *
 * @param channels the order of the channels
 * @param mean what is taken off the red, green and blue sample
 * @param divisor what the difference is divided by, not 0
 * @param layout channels as planes or beside each other
 */
public record PixelInput(Channels channels, Triple mean, double divisor, Layout layout) {

  /** The order of channels. */
  public enum Channels {
    /** Red, green, blue. */
    RGB,
    /** Blue, green, red. */
    BGR,
    /** Brightness alone; of the means the red one is taken. */
    GRAY
  }

  /** Where the channels of a pixel lie. */
  public enum Layout {
    /** One plane after the other: {@code 1, channels, height, width}. */
    PLANES,
    /** Side by side: {@code 1, height, width, channels}. */
    INTERLEAVED
  }

  /**
   * One number for each colour.
   *
   * @param red for red
   * @param green for green
   * @param blue for blue
   */
  public record Triple(double red, double green, double blue) {

    double of(int channel) {
      return channel == 0 ? red : channel == 1 ? green : blue;
    }
  }

  public PixelInput {
    Objects.requireNonNull(channels, "channels");
    Objects.requireNonNull(mean, "mean");
    Objects.requireNonNull(layout, "layout");
    if (!Double.isFinite(divisor) || divisor == 0) {
      throw new IllegalArgumentException("a divisor of " + divisor);
    }
  }

  /** The shape of a picture's tensor. */
  long[] shape(Picture picture) {
    int depth = depth();
    return layout == Layout.PLANES
        ? new long[] {1, depth, picture.height(), picture.width()}
        : new long[] {1, picture.height(), picture.width(), depth};
  }

  private int depth() {
    return channels == Channels.GRAY ? 1 : 3;
  }

  /** The numbers of a picture's tensor, row-major. */
  float[] tensor(Picture picture) {
    int depth = depth();
    int area = picture.width() * picture.height();
    float[] tensor = new float[depth * area];
    for (int c = 0; c < depth; c++) {
      int channel = channels == Channels.BGR ? 2 - c : c;
      float[] values = values(channel);
      int start = layout == Layout.PLANES ? c * area : c;
      int step = layout == Layout.PLANES ? 1 : depth;
      fill(picture, channel, values, tensor, start, step);
    }
    return tensor;
  }

  private void fill(
      Picture picture, int channel, float[] values, float[] tensor, int start, int step) {
    int at = start;
    boolean gray = channels == Channels.GRAY;
    for (int y = 0; y < picture.height(); y++) {
      for (int x = 0; x < picture.width(); x++) {
        tensor[at] = values[gray ? picture.brightness(x, y) : picture.sample(x, y, channel)];
        at += step;
      }
    }
  }

  /** What each of the 256 samples becomes. */
  private float[] values(int channel) {
    float[] values = new float[256];
    for (int i = 0; i < 256; i++) {
      values[i] = (float) ((i - mean.of(channel)) / divisor);
    }
    return values;
  }
}
