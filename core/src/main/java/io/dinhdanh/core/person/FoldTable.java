package io.dinhdanh.core.person;

/**
 * What folding makes of each character, worked out beforehand from {@link LetterTable}: an ASCII
 * letter or digit, a space for a break, 0 for nothing.
 */
final class FoldTable {

  /** The character takes {@link LetterRules}, and so does the text that holds it. */
  static final int BY_RULE = 0x80;

  private static final byte[] LETTERS = new byte[0x1F00];

  static {
    for (char character = 0; character < LETTERS.length; character++) {
      LETTERS[character] = (byte) letter(LetterTable.unit(character));
    }
  }

  private FoldTable() {}

  /** The letter for this character, or {@link #BY_RULE}. */
  static int letter(char character) {
    return character < LETTERS.length ? LETTERS[character] & 0xFF : BY_RULE;
  }

  private static int letter(int unit) {
    char letter = Marks.letter(unit);
    if (unit == LetterTable.BY_RULE || letter >= BY_RULE) {
      return BY_RULE;
    }
    return switch (UnitKind.of(letter)) {
      case LETTER -> letter;
      case BREAK -> letter == 0 ? 0 : ' ';
      case SILENT -> 0;
    };
  }
}
