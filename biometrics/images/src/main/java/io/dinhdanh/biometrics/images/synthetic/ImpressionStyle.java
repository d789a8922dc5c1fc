package io.dinhdanh.biometrics.images.synthetic;

/**
 * How unlike two impressions of a finger are. Each value is the spread from which an impression
 * draws its own.
 *
 * @param rotation standard deviation of the turn, in degrees
 * @param shift standard deviation of the displacement, in pixels at 500 dpi
 * @param distortion standard deviation of the skin's displacement at the rim, in pixels
 * @param coverage the share of the finger's length and width that touches the sensor, 0.3 to 1
 * @param noise 0 for none to 1 for hardly readable
 */
public record ImpressionStyle(
    double rotation, double shift, double distortion, double coverage, double noise) {

  /** As a person gives a finger who is told how. */
  public static final ImpressionStyle USUAL = new ImpressionStyle(6, 8, 3, 0.8, 0.3);

  /** Hurried: turned, pushed, at the rim of the sensor, dry. */
  public static final ImpressionStyle HURRIED = new ImpressionStyle(15, 20, 6, 0.65, 0.5);

  /** Without any difference. */
  public static final ImpressionStyle PERFECT = new ImpressionStyle(0, 0, 0, 1, 0);

  private static final double LEAST_COVERAGE = 0.3;

  public ImpressionStyle {
    boolean spreads = rotation >= 0 && shift >= 0 && distortion >= 0;
    boolean finite = rotation + shift + distortion < Integer.MAX_VALUE;
    boolean shares = coverage >= LEAST_COVERAGE && coverage <= 1 && noise >= 0 && noise <= 1;
    if (!spreads || !finite || !shares) {
      throw new IllegalArgumentException("a style out of range");
    }
  }
}
