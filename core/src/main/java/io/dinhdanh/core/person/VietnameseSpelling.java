package io.dinhdanh.core.person;

/**
 * The freedoms of Vietnamese spelling, undone so that two spellings can be compared: where in a
 * group of vowels the tone stands (hòa, hoà), and i for y where they sound the same (lý, lí). The
 * results are for comparing only, never to be shown.
 */
final class VietnameseSpelling {

  private VietnameseSpelling() {}

  /** The tone of each group of vowels on its last vowel. Groups with two tones stay as they are. */
  static int[] withTonesLast(int[] units) {
    int[] moved = units.clone();
    int start = 0;
    while (start < moved.length) {
      int end = endOfVowels(moved, start);
      if (end - start > 1) {
        moveTone(moved, start, end);
      }
      start = Math.max(end, start + 1);
    }
    return moved;
  }

  private static void moveTone(int[] units, int start, int end) {
    int tones = 0;
    for (int i = start; i < end; i++) {
      tones |= units[i] & Marks.TONES;
    }
    if (Integer.bitCount(tones) == 1) {
      for (int i = start; i < end; i++) {
        units[i] &= ~Marks.TONES;
      }
      units[end - 1] |= tones;
    }
  }

  /**
   * Each y as i where it is the only vowel at the end of a word, or stands after qu. Tones must
   * have been moved last.
   */
  static int[] withIForY(int[] units) {
    int[] changed = units.clone();
    for (int i = 0; i < changed.length; i++) {
      if (Marks.letter(changed[i]) == 'y' && soundsLikeI(changed, i)) {
        changed[i] = 'i' | (changed[i] & Marks.ALL);
      }
    }
    return changed;
  }

  private static boolean soundsLikeI(int[] units, int y) {
    if (letter(units, y - 1) == 'u') {
      return letter(units, y - 2) == 'q';
    }
    return !isVowel(letter(units, y - 1)) && UnitKind.of(letter(units, y + 1)) != UnitKind.LETTER;
  }

  private static char letter(int[] units, int index) {
    return index < 0 || index >= units.length ? ' ' : Marks.letter(units[index]);
  }

  private static int endOfVowels(int[] units, int start) {
    int end = start;
    while (end < units.length && isVowel(Marks.letter(units[end]))) {
      end++;
    }
    return end;
  }

  private static boolean isVowel(char letter) {
    return switch (letter) {
      case 'a', 'e', 'i', 'o', 'u', 'y' -> true;
      default -> false;
    };
  }
}
