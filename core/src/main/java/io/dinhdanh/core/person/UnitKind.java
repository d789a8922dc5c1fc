package io.dinhdanh.core.person;

/** What a unit of a {@link Spelling} is to the words of a name. */
enum UnitKind {
  /** A part of a word. */
  LETTER,
  /** The end of a word: a space, a hyphen, any other sign. */
  BREAK,
  /** Nothing: an apostrophe, a mark typed beside its letter, a rare combining mark. */
  SILENT;

  static UnitKind of(char letter) {
    if ((letter >= 'a' && letter <= 'z') || (letter >= '0' && letter <= '9')) {
      return LETTER;
    }
    return letter < 0x80 ? ofAsciiSign(letter) : ofOther(letter);
  }

  private static UnitKind ofAsciiSign(char sign) {
    return switch (sign) {
      case '\'', '~', '^' -> SILENT;
      default -> BREAK;
    };
  }

  private static UnitKind ofOther(char letter) {
    if (Character.isLetterOrDigit(letter) || Character.isSurrogate(letter)) {
      return LETTER;
    }
    return switch (Character.getType(letter)) {
      case Character.NON_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.MODIFIER_SYMBOL ->
          SILENT;
      default -> BREAK;
    };
  }
}
