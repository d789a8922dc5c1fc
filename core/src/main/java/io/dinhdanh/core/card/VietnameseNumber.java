package io.dinhdanh.core.card;

import org.jspecify.annotations.Nullable;

/**
 * The twelve digits in the optional data of a document of Vietnam. An identity card has them, two
 * fillers and one more check digit (seen on the cards issued since 2021; no standard describes it).
 */
final class VietnameseNumber {

  static final String ISSUER = "VNM";

  /** Where a card has its twelve digits. */
  static final int START = 15;

  static final int END = 27;

  /** Where a card has their check digit. */
  static final int CHECK = 29;

  private static final int LENGTH = 12;

  private VietnameseNumber() {}

  static boolean isIssuer(String zone) {
    return zone.startsWith(ISSUER, MrzLayout.ISSUER);
  }

  /** Whether this is an identity card of Vietnam with something in the place of its number. */
  static boolean isOnCard(String zone, MrzFormat format) {
    return format == MrzFormat.TD1
        && isIssuer(zone)
        && zone.startsWith("ID")
        && !zone.startsWith("<<<<<<<<<<<<<<<", START);
  }

  /** The digits of a card or passport, or null if there are not exactly twelve. */
  static @Nullable String in(String zone, MrzLayout layout) {
    MrzFormat format = layout.format();
    boolean possible = format == MrzFormat.TD3 ? isIssuer(zone) : isOnCard(zone, format);
    int start = layout.optional();
    return possible && hasTwelve(zone, start) ? zone.substring(start, start + LENGTH) : null;
  }

  private static boolean hasTwelve(String zone, int start) {
    for (int i = start; i < start + LENGTH; i++) {
      if (zone.charAt(i) < '0' || zone.charAt(i) > '9') {
        return false;
      }
    }
    return zone.startsWith("<<", start + LENGTH);
  }
}
