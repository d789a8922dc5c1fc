package io.dinhdanh.validation.text;

import java.text.Normalizer;

/**
 * Reduces a character to the ASCII character that a guesser would write: no case, no Vietnamese
 * marks. Đ has no decomposition in Unicode and is folded by hand, and so is its look-alike Ð.
 */
public final class Folding {

  /** A combining mark, which belongs to the letter before it. */
  public static final char MARK = '\0';

  /** A character that no ASCII character stands for. */
  public static final char FOREIGN = '\uffff';

  private static final int LATIN_END = 0x250;
  private static final int ADDITIONAL = 0x1e00;
  private static final int ADDITIONAL_END = 0x1f00;
  private static final char[] LATIN = table(0, LATIN_END);
  private static final char[] LATIN_ADDITIONAL = table(ADDITIONAL, ADDITIONAL_END);

  private Folding() {}

  /**
   * Folds a character.
   *
   * @param c a UTF-16 code unit
   * @return the ASCII character for it, {@link #MARK} or {@link #FOREIGN}
   */
  public static char fold(char c) {
    if (c < LATIN_END) {
      return LATIN[c];
    }
    if (c >= ADDITIONAL && c < ADDITIONAL_END) {
      return LATIN_ADDITIONAL[c - ADDITIONAL];
    }
    return c >= 0x300 && c < 0x370 ? MARK : FOREIGN;
  }

  private static char[] table(int from, int to) {
    char[] table = new char[to - from];
    for (int c = from; c < to; c++) {
      table[c - from] = compute((char) c);
    }
    return table;
  }

  private static char compute(char c) {
    if (c == 'đ' || c == 'Đ' || c == 'ð' || c == 'Ð') {
      return 'd';
    }
    char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
    if (base >= 'A' && base <= 'Z') {
      return (char) (base - 'A' + 'a');
    }
    return base >= ' ' && base <= '~' ? base : FOREIGN;
  }
}
