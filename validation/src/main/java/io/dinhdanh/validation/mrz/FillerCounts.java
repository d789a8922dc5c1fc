package io.dinhdanh.validation.mrz;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A text with the right number of characters: fillers are what gets lost or doubled, so one run of
 * them is made longer or shorter. Each run gives one candidate, and the check digits choose; but in
 * the name, which they do not cover, only the fillers behind it count.
 */
final class FillerCounts {

  private static final int MOST_DIFFERENCE = 39;

  private final String text;
  private final int missing;
  private final int nameFrom;
  private final int nameTo;

  /**
   * Counts the fillers of a line, or of a whole zone without line breaks.
   *
   * @param text as it was typed
   * @param length how long it should be
   * @param nameFrom where the name begins in the right text; behind it if it has no name
   * @param nameTo where the name field ends in the right text
   */
  FillerCounts(String text, int length, int nameFrom, int nameTo) {
    this.text = text;
    this.missing = length - text.length();
    this.nameFrom = nameFrom;
    this.nameTo = nameTo;
  }

  /** The candidates, the text itself if its length is right. */
  Set<String> candidates() {
    Set<String> candidates = new LinkedHashSet<>();
    if (missing == 0) {
      candidates.add(text);
    } else if (Math.abs(missing) <= MOST_DIFFERENCE) {
      for (int from = 0; from <= text.length(); from++) {
        String candidate = at(from);
        if (!candidate.isEmpty() && keepsTheName(candidate, from)) {
          candidates.add(candidate);
        }
      }
    }
    return candidates;
  }

  /** The text with the run that begins at a place made longer or shorter, or empty. */
  private String at(int from) {
    boolean inRun = from > 0 && text.charAt(from - 1) == '<';
    int run = fillersFrom(text, from);
    if (inRun || (run == 0 && from < text.length()) || run < -missing) {
      return "";
    }
    return missing > 0
        ? text.substring(0, from) + fillers(missing) + text.substring(from)
        : text.substring(0, from) + text.substring(from - missing);
  }

  private boolean keepsTheName(String candidate, int from) {
    boolean inName = from >= nameFrom && from < nameTo;
    return !inName || from + fillersFrom(candidate, from) >= nameTo;
  }

  private static int fillersFrom(String text, int from) {
    int to = from;
    while (to < text.length() && text.charAt(to) == '<') {
      to++;
    }
    return to - from;
  }

  private static String fillers(int count) {
    StringBuilder fillers = new StringBuilder();
    for (int i = 0; i < count; i++) {
      fillers.append('<');
    }
    return fillers.toString();
  }
}
