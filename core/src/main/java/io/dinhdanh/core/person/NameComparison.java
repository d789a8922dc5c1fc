package io.dinhdanh.core.person;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Finds the first level of {@link NameMatch} at which two names match. Never throws. */
final class NameComparison {

  private NameComparison() {}

  static NameMatch match(PersonName one, PersonName other) {
    if (one.folded().equals(other.folded())) {
      return matchOfSameLetters(one, other);
    }
    if (one.spelling().sameButForIAndY(other.spelling())) {
      return NameMatch.I_Y;
    }
    if (sameLettersOtherwiseWritten(one, other)) {
      return unaccented(one, other);
    }
    return MrzName.isTruncation(one, other) || MrzName.isTruncation(other, one)
        ? NameMatch.MRZ_TRUNCATED
        : matchOfWords(one.folded().split(" "), other.folded().split(" "));
  }

  private static NameMatch matchOfSameLetters(PersonName one, PersonName other) {
    if (one.spelling().sameAs(other.spelling())) {
      return NameMatch.EXACT;
    }
    return one.spelling().sameButForTonePlacement(other.spelling())
        ? NameMatch.TONE_PLACEMENT
        : unaccented(one, other);
  }

  private static NameMatch unaccented(PersonName one, PersonName other) {
    boolean contradict =
        !one.spelling().isBare()
            && !other.spelling().isBare()
            && !one.spelling()
                .lettersOnly()
                .sameButForTonePlacement(other.spelling().lettersOnly());
    return contradict ? NameMatch.ACCENTS_DIFFER : NameMatch.UNACCENTED;
  }

  /** Words parted where a hyphen or an apostrophe leaves it open, or ø written as oe. */
  private static boolean sameLettersOtherwiseWritten(PersonName one, PersonName other) {
    boolean loosely = one.spelling().partsWordsLoosely() || other.spelling().partsWordsLoosely();
    if (loosely && one.folded().replace(" ", "").equals(other.folded().replace(" ", ""))) {
      return true;
    }
    return !Collections.disjoint(
        IcaoTransliteration.foldings(one), IcaoTransliteration.foldings(other));
  }

  private static NameMatch matchOfWords(String[] one, String[] other) {
    if (sameInAnotherOrder(one, other)) {
      return NameMatch.REORDERED;
    }
    return lacksMiddle(one, other) || lacksMiddle(other, one)
        ? NameMatch.MISSING_MIDDLE
        : NameMatch.DIFFERENT;
  }

  private static boolean sameInAnotherOrder(String[] one, String[] other) {
    String[] first = one.clone();
    String[] second = other.clone();
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
