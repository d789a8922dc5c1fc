package io.dinhdanh.core.person;

import java.util.Arrays;
import java.util.List;

/** Compares names by their folded words: another order, or words that one of them lacks. */
final class NameWords {

  private NameWords() {}

  static NameMatch match(PersonName one, PersonName other) {
    return mayShareWords(one.spelling(), other.spelling())
        ? match(one.folded(), other.folded())
        : NameMatch.DIFFERENT;
  }

  /** Spares most pairs the closer look: other words would show in the letters. */
  private static boolean mayShareWords(Spelling one, Spelling other) {
    if (one.hasSigns() || other.hasSigns()) {
      return true;
    }
    return one.length() == other.length()
        ? one.sumOfLetters() == other.sumOfLetters()
        : one.letterAt(0) == other.letterAt(0)
            && one.letterAt(one.length() - 1) == other.letterAt(other.length() - 1);
  }

  private static NameMatch match(String one, String other) {
    if (one.length() == other.length()) {
      return sameInAnotherOrder(one, other) ? NameMatch.REORDERED : NameMatch.DIFFERENT;
    }
    boolean lacking =
        one.length() < other.length()
            ? lacksMiddle(one.split(" "), other.split(" "))
            : lacksMiddle(other.split(" "), one.split(" "));
    return lacking ? NameMatch.MISSING_MIDDLE : NameMatch.DIFFERENT;
  }

  private static boolean sameInAnotherOrder(String one, String other) {
    String[] first = one.split(" ");
    String[] second = other.split(" ");
    Arrays.sort(first);
    Arrays.sort(second);
    return Arrays.equals(first, second);
  }

  private static boolean lacksMiddle(String[] fewer, String[] more) {
    if (fewer.length < 2 || fewer.length >= more.length) {
      return false;
    }
    boolean sameEnds =
        fewer[0].equals(more[0]) && fewer[fewer.length - 1].equals(more[more.length - 1]);
    return sameEnds && follow(middle(fewer), middle(more));
  }

  private static List<String> middle(String[] words) {
    return Arrays.asList(words).subList(1, words.length - 1);
  }

  /** Whether the fewer words follow each other, in order, among the more. */
  private static boolean follow(List<String> fewer, List<String> more) {
    int found = 0;
    for (String word : more) {
      if (found < fewer.size() && fewer.get(found).equals(word)) {
        found++;
      }
    }
    return found == fewer.size();
  }
}
