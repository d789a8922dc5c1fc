package io.dinhdanh.validation.secret;

import java.time.Duration;

/**
 * The rules of one-time codes.
 *
 * @param length digits of a code, 4 to 10
 * @param validity how long a code is valid, more than nothing and at most a day
 * @param attempts wrong attempts after which no code of the series is accepted, 1 to 20; sending
 *     again does not reset them
 * @param sends codes that one series may send, the first included, 1 to 20
 */
public record CodeSettings(int length, Duration validity, int attempts, int sends) {

  public CodeSettings {
    boolean lengths = length >= 4 && length <= 10;
    boolean counts = attempts >= 1 && attempts <= 20 && sends >= 1 && sends <= 20;
    boolean times =
        !validity.isNegative() && !validity.isZero() && validity.compareTo(Duration.ofDays(1)) <= 0;
    if (!lengths || !counts || !times) {
      throw new IllegalArgumentException(
          "codes have 4 to 10 digits, are valid up to a day, allow 1 to 20 attempts and sends");
    }
  }

  /**
   * Six digits that are valid for 120 seconds (the countdown of VNeID's screen, seed S1), five
   * wrong attempts, five sends; the counts are this SDK's own, for no source states any.
   *
   * @return the settings
   */
  public static CodeSettings usual() {
    return new CodeSettings(6, Duration.ofMinutes(2), 5, 5);
  }
}
