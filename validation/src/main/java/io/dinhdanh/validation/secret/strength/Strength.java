package io.dinhdanh.validation.secret.strength;

/**
 * How hard a password is to guess. The bounds are numbers of guesses for somebody who has the
 * hashes: at ten thousand guesses a second, which a slow hash such as Argon2id allows a rich
 * attacker on each device, 10<sup>12</sup> guesses take three years and 10<sup>16</sup> thirty
 * thousand.
 */
public enum Strength {
  /** Fewer than 10<sup>12</sup> guesses. */
  WEAK,
  /** Fewer than 10<sup>16</sup> guesses. */
  FAIR,
  /** At least 10<sup>16</sup> guesses. */
  STRONG;

  private static final double FAIR_FROM = 12;
  private static final double STRONG_FROM = 16;

  static Strength of(double log10Guesses) {
    if (log10Guesses < FAIR_FROM) {
      return WEAK;
    }
    return log10Guesses < STRONG_FROM ? FAIR : STRONG;
  }
}
