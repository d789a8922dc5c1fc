package io.dinhdanh.core.person;

/**
 * The answers of {@link LetterRules} for the blocks in which Vietnamese and most Latin names are
 * written, U+0000 to U+036F and U+1E00 to U+1EFF, each in one int.
 */
final class LetterTable {

  /** Stands for what one int does not hold: several letters, or a character outside the blocks. */
  static final int BY_RULE = 0xFFFF;

  private static final int BASIC_END = 0x370;
  private static final int ADDITIONAL = 0x1E00;
  private static final int ADDITIONAL_END = 0x1F00;

  private static final int[] BASIC = table(0, BASIC_END);
  private static final int[] LATIN_ADDITIONAL = table(ADDITIONAL, ADDITIONAL_END);

  private LetterTable() {}

  /** The unit that spells this character, 0 for nothing, or {@link #BY_RULE}. */
  static int unit(char character) {
    if (character < BASIC_END) {
      return BASIC[character];
    }
    return character >= ADDITIONAL && character < ADDITIONAL_END
        ? LATIN_ADDITIONAL[character - ADDITIONAL]
        : BY_RULE;
  }

  private static int[] table(int from, int to) {
    int[] units = new int[to - from];
    for (int codePoint = from; codePoint < to; codePoint++) {
      units[codePoint - from] = inOneInt(LetterRules.spell(codePoint));
    }
    return units;
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
