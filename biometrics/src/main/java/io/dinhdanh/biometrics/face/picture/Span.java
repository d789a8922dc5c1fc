package io.dinhdanh.biometrics.face.picture;

/** The old samples that one new sample along one axis is made of, and their weights. */
final class Span {

  private final int first;
  private final float[] weights;

  private Span(int first, float[] weights) {
    this.first = first;
    this.weights = weights;
  }

  /** The spans of a whole axis: an area mean when shrinking, linear interpolation when growing. */
  static Span[] all(int from, int to) {
    Span[] spans = new Span[to];
    double step = (double) from / to;
    for (int i = 0; i < to; i++) {
      spans[i] = step > 1 ? area(i * step, (i + 1) * step, from) : between(i, step, from);
    }
    return spans;
  }

  private static Span area(double start, double end, int from) {
    int first = (int) Math.floor(start);
    int last = (int) Math.min(from, Math.ceil(end - 1e-9));
    float[] weights = new float[Math.max(1, last - first)];
    for (int i = 0; i < weights.length; i++) {
      double overlap = Math.min(end, first + i + 1) - Math.max(start, first + i);
      weights[i] = (float) (overlap / (end - start));
    }
    return new Span(first, weights);
  }

  private static Span between(int index, double step, int from) {
    double at = Math.min(from - 1, Math.max(0, (index + 0.5) * step - 0.5));
    int first = (int) Math.min(at, Math.max(0, from - 2));
    float second = (float) (at - first);
    return new Span(first, from == 1 ? new float[] {1} : new float[] {1 - second, second});
  }

  /** The weighted mean of three interleaved channels along a row. */
  void gather(byte[] from, int rowStart, float[] to, int at) {
    float red = 0;
    float green = 0;
    float blue = 0;
    int i = rowStart + 3 * first;
    for (float weight : weights) {
      red += weight * (from[i] & 0xff);
      green += weight * (from[i + 1] & 0xff);
      blue += weight * (from[i + 2] & 0xff);
      i += 3;
    }
    to[at] = red;
    to[at + 1] = green;
    to[at + 2] = blue;
  }

  /** The weighted mean of whole rows, rounded to bytes. */
  void gatherRows(float[] from, int rowLength, byte[] to, int at) {
    for (int i = 0; i < rowLength; i++) {
      float sum = 0;
      int row = first * rowLength + i;
      for (float weight : weights) {
        sum += weight * from[row];
        row += rowLength;
      }
      to[at + i] = (byte) Math.min(255, Math.round(sum));
    }
  }
}
