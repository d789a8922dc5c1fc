package io.dinhdanh.validation.mrz;

import io.dinhdanh.core.card.MrzFormat;

/** Which places of a zone its check digits cover (ICAO Doc 9303-4, -5 and -6 §4.2.4). */
final class Covered {

  private Covered() {}

  /** Tells whether the composite check digit, or another one, depends on a place. */
  static boolean isCovered(MrzFormat format, int position) {
    return switch (format) {
      case TD1 -> within(position, 5, 37) || within(position, 38, 45) || within(position, 48, 60);
      case TD2 -> within(position, 36, 46) || within(position, 49, 56) || within(position, 57, 72);
      case TD3 -> within(position, 44, 54) || within(position, 57, 64) || within(position, 65, 88);
    };
  }

  private static boolean within(int position, int from, int to) {
    return position >= from && position < to;
  }
}
