package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import org.jspecify.annotations.Nullable;

/**
 * The id of a template in the store: the person, a mark, two digits of the finger's standard code
 * and two that number the impressions of that finger from 0.
 *
 * @param finger whose and which finger
 * @param impression its number
 */
record StoredId(FingerId finger, int impression) {

  static final int MOST_IMPRESSIONS = 100;

  private static final char MARK = '#';
  private static final int SUFFIX = 5;
  private static final int MOST_POSITIONS = 100;

  String text() {
    int code = finger.position().code();
    return finger.person() + MARK + code / 10 + code % 10 + impression / 10 + impression % 10;
  }

  /** The id that a text says, or null for one that was not written here. */
  static @Nullable StoredId parse(String text) {
    int at = text.length() - SUFFIX;
    if (at < 1 || text.charAt(at) != MARK) {
      return null;
    }
    int number = 0;
    for (char digit : text.substring(at + 1).toCharArray()) {
      if (digit < '0' || digit > '9') {
        return null;
      }
      number = 10 * number + digit - '0';
    }
    FingerPosition position = FingerPosition.ofCode(number / MOST_POSITIONS);
    FingerId finger = new FingerId(text.substring(0, at), position);
    return new StoredId(finger, number % MOST_IMPRESSIONS);
  }
}
