package io.dinhdanh.core.person;

/** The digits 0 to 9, and no digits of other scripts. */
final class Digits {

  private Digits() {}

  static boolean is(char character) {
    return character >= '0' && character <= '9';
  }

  static boolean areAll(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (!is(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
