package io.dinhdanh.core.person;

import java.util.Arrays;

/** Spells any text: puts marks on their letter, and lets one space stand between words only. */
final class SpellingBuilder {

  private int[] units;
  private int length;

  private SpellingBuilder(int capacity) {
    units = new int[capacity];
  }

  static int[] spell(String text) {
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

  private void addAll(int[] more) {
    for (int unit : more) {
      add(unit);
    }
  }

  private void add(int unit) {
    if (Marks.letter(unit) == 0) {
      addMarks(unit);
    } else if (unit != ' ' || !atWordStart()) {
      if (length == units.length) {
        units = Arrays.copyOf(units, 2 * length + 16);
      }
      units[length++] = unit;
    }
  }

  private void addMarks(int marks) {
    if (!atWordStart()) {
      units[length - 1] |= marks;
    }
  }

  private boolean atWordStart() {
    return length == 0 || units[length - 1] == ' ';
  }

  private int[] build() {
    return Arrays.copyOf(units, atWordStart() && length > 0 ? length - 1 : length);
  }
}
