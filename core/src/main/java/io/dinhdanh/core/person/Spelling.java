package io.dinhdanh.core.person;

import java.util.Arrays;

/**
 * A text as units of letter and marks, see {@link LetterRules}: the same for composed and
 * decomposed text and for upper and lower case, with single spaces and none at the ends. Immutable.
 */
final class Spelling {

  private final int[] units;

  Spelling(int[] units) {
    this.units = units;
  }

  static Spelling of(String text) {
    SpellingBuilder builder = new SpellingBuilder(text.length());
    int i = 0;
    while (i < text.length()) {
      int unit = LetterTable.unit(text.charAt(i));
      if (unit != LetterTable.BY_RULE) {
        builder.add(unit);
        i++;
      } else {
        int codePoint = text.codePointAt(i);
        builder.addAll(LetterRules.spell(codePoint));
        i += Character.charCount(codePoint);
      }
    }
    return builder.build();
  }

  /** Whether both spell the same, mark by mark. */
  boolean sameAs(Spelling other) {
    return Arrays.equals(units, other.units);
  }

  /** Whether both spell the same wherever a group of vowels carries its tone. */
  boolean sameButForTonePlacement(Spelling other) {
    return units.length == other.units.length
        && Arrays.equals(
            VietnameseSpelling.withTonesLast(units), VietnameseSpelling.withTonesLast(other.units));
  }

  /** Whether both spell the same with i and y alike, and wherever the tone stands. */
  boolean sameButForIAndY(Spelling other) {
    return units.length == other.units.length
        && Arrays.equals(
            VietnameseSpelling.withIForY(VietnameseSpelling.withTonesLast(units)),
            VietnameseSpelling.withIForY(VietnameseSpelling.withTonesLast(other.units)));
  }

  /** Whether no letter carries a mark and none is of its own form. */
  boolean isBare() {
    int marks = 0;
    for (int unit : units) {
      marks |= unit & Marks.ALL;
    }
    return marks == 0;
  }

  /** Whether a letter may be å, ä, ø, ö or ü, see {@link IcaoTransliteration}. */
  boolean mayTakeTwoLetters() {
    for (int unit : units) {
      if ((unit & (Marks.DIAERESIS | Marks.RING)) != 0 || unit == ('o' | Marks.OWN_FORM)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a hyphen or an apostrophe leaves open where words part, as in Y-Bhăm and H'Hen. */
  boolean partsWordsLoosely() {
    for (int unit : units) {
      char letter = Marks.letter(unit);
      if (letter == '-' || letter == '\'') {
        return true;
      }
    }
    return false;
  }

  /** The same letters and marks without anything between them. */
  Spelling lettersOnly() {
    int[] letters = new int[units.length];
    int length = 0;
    for (int unit : units) {
      if (UnitKind.of(Marks.letter(unit)) == UnitKind.LETTER) {
        letters[length++] = unit;
      }
    }
    return new Spelling(Arrays.copyOf(letters, length));
  }

  /**
   * The letters without marks, in words parted by single spaces. A hyphen and any other sign parts
   * words; an apostrophe and a mark beside its letter do not.
   */
  String folded() {
    char[] folded = new char[units.length];
    int length = 0;
    boolean parted = false;
    for (int unit : units) {
      char letter = Marks.letter(unit);
      switch (UnitKind.of(letter)) {
        case LETTER -> {
          if (parted && length > 0) {
            folded[length++] = ' ';
          }
          parted = false;
          folded[length++] = letter;
        }
        case BREAK -> parted = true;
        case SILENT -> {}
      }
    }
    return new String(folded, 0, length);
  }
}
