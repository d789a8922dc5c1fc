package io.dinhdanh.biometrics.images.synthetic;

import java.util.Random;

/**
 * A finger that nobody has. The same seed is the same finger, and with a second seed the same
 * impression of it. Making a finger takes some 150 ms, an impression some 20. Immutable and
 * thread-safe.
 *
 * <p>Impressions of one finger match, and different fingers do not, by a wide margin; but different
 * fingers here are more alike than people's are (a quarter of them scores 10 or more, of real ones
 * a twentieth), so no error rate of real fingers follows from them.
 */
public final class SyntheticFinger {

  private static final int WIDTH = 220;
  private static final int HEIGHT = 270;
  private static final double USUAL_PERIOD = 9.2;
  private static final double PERIOD_SPREAD = 0.4;

  private final FingerPattern pattern;
  private final float[] ridges;

  private SyntheticFinger(FingerPattern pattern, float[] ridges) {
    this.pattern = pattern;
    this.ridges = ridges;
  }

  /**
   * Makes a finger of a pattern drawn as often as people have it.
   *
   * @param seed which finger
   * @return the finger
   */
  public static SyntheticFinger of(long seed) {
    Random random = Seeds.random(seed);
    return of(FingerPattern.draw(random), random);
  }

  /**
   * Makes a finger of a pattern.
   *
   * @param pattern the pattern
   * @param seed which finger of that pattern
   * @return the finger
   */
  public static SyntheticFinger of(FingerPattern pattern, long seed) {
    return of(pattern, Seeds.random(seed));
  }

  private static SyntheticFinger of(FingerPattern pattern, Random random) {
    RidgeFlow flow = new RidgeFlow(pattern, random);
    double spread = Math.max(-2, Math.min(2, random.nextGaussian()));
    double period = USUAL_PERIOD + PERIOD_SPREAD * spread;
    RidgeGrowth growth = new RidgeGrowth(WIDTH, HEIGHT, flow, period, random);
    return new SyntheticFinger(pattern, growth.grow(random));
  }

  /**
   * The class of its ridges.
   *
   * @return the pattern
   */
  public FingerPattern pattern() {
    return pattern;
  }

  /**
   * Takes an impression.
   *
   * @param style how unlike others it may be
   * @param seed which impression
   * @return the image, at 500 dpi
   */
  public FingerImage impression(ImpressionStyle style, long seed) {
    return new Impression(ridges, WIDTH, style, Seeds.random(seed)).render();
  }

  @Override
  public String toString() {
    return "a synthetic " + pattern;
  }
}
