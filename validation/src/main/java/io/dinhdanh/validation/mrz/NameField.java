package io.dinhdanh.validation.mrz;

import io.dinhdanh.core.card.MrzFormat;

/**
 * The line of the name, counted from 0 without line breaks (ICAO Doc 9303-4, -5, -6 §4.2.2): no
 * check digit covers it, and in the larger zones it begins with document code and issuer.
 */
final class NameField {

  private static final int CARD_FROM = 60;

  private NameField() {}

  static int from(MrzFormat format) {
    return format == MrzFormat.TD1 ? CARD_FROM : 0;
  }

  static int to(MrzFormat format) {
    return format == MrzFormat.TD1 ? format.length() : format.lineLength();
  }
}
