package io.dinhdanh.core.person;

import java.nio.charset.StandardCharsets;

/** Folds text to plain letters, for comparing and searching only. */
public final class TextFolding {

  private TextFolding() {}

  /**
   * Folds a text: lower case, all marks dropped, đ and its look-alike ð as d, other letters that do
   * not decompose as in ICAO 9303-3 §6.A (æ as ae, ß as ss) and ø as o. Words are runs of letters
   * and digits, parted by single spaces; apostrophes vanish. Letters of other scripts stay. Folding
   * twice changes nothing, and the default locale does not matter.
   *
   * @param text any text; the cost is linear in its length
   * @return the folded text, perhaps empty
   */
  public static String fold(String text) {
    byte[] folded = new byte[text.length()];
    int length = 0;
    int seen = 0;
    for (int i = 0; i < text.length(); i++) {
      int letter = FoldTable.letter(text.charAt(i));
      seen |= letter;
      if (letter > ' ') {
        folded[length++] = (byte) letter;
      } else if (letter == ' ' && length > 0 && folded[length - 1] != ' ') {
        folded[length++] = ' ';
      }
    }
    if ((seen & FoldTable.BY_RULE) != 0) {
      return Spelling.of(text).folded();
    }
    int end = length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    return new String(folded, 0, end, StandardCharsets.ISO_8859_1);
  }
}
