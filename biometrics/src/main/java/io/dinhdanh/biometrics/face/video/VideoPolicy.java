package io.dinhdanh.biometrics.face.video;

import java.time.Duration;
import java.util.Objects;

/**
 * What a recording needs.
 *
 * @param fitFrames how many frames must pass every portrait rule, 1 to 100
 * @param deadline how long the person has, above 0 and at most 10 minutes
 * @param falseMatchRate the rate at which two frames are taken for one person, within what the
 *     model's calibration measured
 */
public record VideoPolicy(int fitFrames, Duration deadline, double falseMatchRate) {

  private static final Duration LONGEST = Duration.ofMinutes(10);

  /** Three good frames within 30 seconds. */
  public static final VideoPolicy USUAL = new VideoPolicy(3, Duration.ofSeconds(30), 0.01);

  public VideoPolicy {
    Objects.requireNonNull(deadline, "deadline");
    if (fitFrames < 1 || fitFrames > 100) {
      throw new IllegalArgumentException("1 to 100 fit frames");
    }
    if (deadline.isNegative() || deadline.isZero() || deadline.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("a deadline of " + deadline);
    }
  }
}
