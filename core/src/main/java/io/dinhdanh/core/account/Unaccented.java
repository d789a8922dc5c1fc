package io.dinhdanh.core.account;

import java.text.Normalizer;

/** Vietnamese without diacritics, in ASCII. */
final class Unaccented {

  private Unaccented() {}

  /** The letters without their marks; what then is not ASCII becomes a question mark. */
  static String of(String text) {
    String letters = text.replace('đ', 'd').replace('Đ', 'D');
    StringBuilder ascii = new StringBuilder(letters.length());
    for (char c : Normalizer.normalize(letters, Normalizer.Form.NFD).toCharArray()) {
      if (c < 128) {
        ascii.append(c);
      } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
        ascii.append('?');
      }
    }
    return ascii.toString();
  }
}
