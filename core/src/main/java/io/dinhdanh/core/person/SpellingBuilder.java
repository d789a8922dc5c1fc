package io.dinhdanh.core.person;

import java.util.Arrays;

/** Gathers units: puts marks on their letter, and lets one space stand between words only. */
final class SpellingBuilder {

  private int[] units;
  private int length;

  SpellingBuilder(int capacity) {
    units = new int[capacity];
  }

  void addAll(int[] more) {
    for (int unit : more) {
      add(unit);
    }
  }

  void add(int unit) {
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

  Spelling build() {
    int end = length > 0 && units[length - 1] == ' ' ? length - 1 : length;
    return new Spelling(end == units.length ? units : Arrays.copyOf(units, end));
  }
}
