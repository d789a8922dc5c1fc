package io.dinhdanh.core.person;

import java.util.Arrays;

/**
 * A text as units of letter and marks, see {@link LetterRules}: the same for composed and
 * decomposed text and for upper and lower case, with single spaces and none at the ends. Immutable.
 */
final class Spelling {

  private final int[] units;

  private Spelling(int[] units) {
    this.units = units;
  }

  /** Spells by table in one pass, or by the rules where the table does not do. */
  static Spelling of(String text) {
    int[] units = new int[text.length()];
    int length = 0;
    for (int i = 0; i < text.length(); i++) {
      int unit = LetterTable.unit(text.charAt(i));
      char letter = Marks.letter(unit);
      if (letter > ' ') {
        units[length++] = unit;
      } else if (letter != ' ') {
        return new Spelling(SpellingBuilder.spell(text));
      } else if (length > 0 && units[length - 1] != ' ') {
        units[length++] = ' ';
      }
    }
    int end = length > 0 && units[length - 1] == ' ' ? length - 1 : length;
    return new Spelling(end == units.length ? units : Arrays.copyOf(units, end));
  }

  int length() {
    return units.length;
  }

  /** The plain letter or sign at an index. */
  char letterAt(int index) {
    return Marks.letter(units[index]);
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
    return sameLettersButForIAndY(other)
        && Arrays.equals(
            VietnameseSpelling.withIForY(VietnameseSpelling.withTonesLast(units)),
            VietnameseSpelling.withIForY(VietnameseSpelling.withTonesLast(other.units)));
  }

  /** Whether both have the same letters and signs, whatever their marks. */
  boolean sameLetters(Spelling other) {
    if (units.length != other.units.length) {
      return false;
    }
    for (int i = 0; i < units.length; i++) {
      if (letterAt(i) != other.letterAt(i)) {
        return false;
      }
    }
    return true;
  }

  private boolean sameLettersButForIAndY(Spelling other) {
    if (units.length != other.units.length) {
      return false;
    }
    for (int i = 0; i < units.length; i++) {
      if (withIForY(letterAt(i)) != withIForY(other.letterAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static char withIForY(char letter) {
    return letter == 'y' ? 'i' : letter;
  }

  /** Whether no letter carries a mark and none is of its own form. */
  boolean isBare() {
    int all = 0;
    for (int unit : units) {
      all |= unit;
    }
    return (all & Marks.ALL) == 0;
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

  /** Whether there is a hyphen or an apostrophe. */
  boolean partsLoosely() {
    for (int i = 0; i < units.length; i++) {
      if (letterAt(i) == '-' || letterAt(i) == '\'') {
        return true;
      }
    }
    return false;
  }

  /** Whether there is anything else than letters and spaces. */
  boolean hasSigns() {
    for (int i = 0; i < units.length; i++) {
      char letter = letterAt(i);
      if (letter != ' ' && UnitKind.of(letter) != UnitKind.LETTER) {
        return true;
      }
    }
    return false;
  }

  /** A number that is the same for the same letters in any order. */
  int sumOfLetters() {
    int sum = 0;
    for (int i = 0; i < units.length; i++) {
      sum += letterAt(i);
    }
    return sum;
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
      UnitKind kind = UnitKind.of(letter);
      if (kind == UnitKind.LETTER) {
        if (parted && length > 0) {
          folded[length++] = ' ';
        }
        folded[length++] = letter;
      }
      parted = kind == UnitKind.BREAK || (parted && kind == UnitKind.SILENT);
    }
    return new String(folded, 0, length);
  }
}
