package io.dinhdanh.core.person;

/** Folds text to plain letters, for comparing and searching only. */
public final class TextFolding {

  private TextFolding() {}

  /**
   * Folds a text: lower case, all marks dropped, đ and its look-alike ð as d, other letters that do
   * not decompose as in ICAO 9303-3 §6.A (ø as o, æ as ae, ß as ss). Words are runs of letters and
   * digits, parted by single spaces; apostrophes vanish. Letters of other scripts stay. Folding
   * twice changes nothing, and the default locale does not matter.
   *
   * @param text any text; the cost is linear in its length
   * @return the folded text, perhaps empty
   */
  public static String fold(String text) {
    return Spelling.of(text).folded();
  }
}
