package io.dinhdanh.validation.secret.strength;

/** Digits and signs that people write for letters that they resemble ("leet"). */
final class LookAlikes {

  private static final String[] MEANT = new String[128];
  private static final char[][] LETTERS = new char[128][];
  private static final char[] NOTHING = {};

  static {
    MEANT['0'] = "o";
    MEANT['1'] = "il";
    MEANT['3'] = "e";
    MEANT['4'] = "a";
    MEANT['5'] = "s";
    MEANT['6'] = "gb";
    MEANT['7'] = "t";
    MEANT['8'] = "b";
    MEANT['9'] = "g";
    MEANT['@'] = "a";
    MEANT['$'] = "s";
    MEANT['!'] = "i";
    MEANT['|'] = "il";
    MEANT['+'] = "t";
    MEANT['z'] = "d";
    for (int c = 0; c < LETTERS.length; c++) {
      LETTERS[c] = MEANT[c] == null ? NOTHING : MEANT[c].toCharArray();
    }
  }

  private LookAlikes() {}

  /** The letters that a folded character may stand for, besides itself. */
  static char[] of(char folded) {
    return folded < LETTERS.length ? LETTERS[folded] : NOTHING;
  }
}
