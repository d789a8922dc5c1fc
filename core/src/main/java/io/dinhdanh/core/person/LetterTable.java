package io.dinhdanh.core.person;

import java.util.Arrays;

/**
 * The answers of {@link LetterRules} for the blocks in which Vietnamese and most Latin names are
 * written, U+0000 to U+036F and U+1E00 to U+1EFF, each in one int.
 */
final class LetterTable {

  /** Stands for what one int does not hold: several letters, or a character of other blocks. */
  static final int BY_RULE = 1;

  private static final int BASIC_END = 0x370;
  private static final int ADDITIONAL = 0x1E00;
  private static final int ADDITIONAL_END = 0x1F00;

  private static final int[] UNITS = new int[ADDITIONAL_END];

  static {
    Arrays.fill(UNITS, BY_RULE);
    fill(0, BASIC_END);
    fill(ADDITIONAL, ADDITIONAL_END);
  }

  private LetterTable() {}

  /** The unit that spells this character, 0 for nothing, or {@link #BY_RULE}. */
  static int unit(char character) {
    return character < ADDITIONAL_END ? UNITS[character] : BY_RULE;
  }

  private static void fill(int from, int to) {
    for (int codePoint = from; codePoint < to; codePoint++) {
      UNITS[codePoint] = inOneInt(LetterRules.spell(codePoint));
    }
  }

  /** The marks of one letter are put on it; more than one letter does not fit. */
  private static int inOneInt(int[] units) {
    int one = 0;
    for (int unit : units) {
      if (Marks.letter(one) != 0 && Marks.letter(unit) != 0) {
        return BY_RULE;
      }
      one |= unit;
    }
    return one;
  }
}
