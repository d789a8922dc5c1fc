package io.dinhdanh.core.card;

/**
 * Writes a name into a field of fixed width. ICAO Doc 9303-3 §4.6 for components, 9303-4 §4.2.2 and
 * §4.2.3 (9303-5 and 9303-6 alike) for truncation.
 */
final class MrzNameField {

  private MrzNameField() {}

  /**
   * The field, filled up, or truncated so that a letter stands last.
   *
   * @param primary components of A to Z, joined by single fillers, not empty
   * @param secondary the same, or empty
   * @throws IllegalArgumentException if no truncation leaves a letter in the last place
   */
  static String write(String primary, String secondary, int width) {
    String whole = secondary.isEmpty() ? primary : primary + "<<" + secondary;
    if (whole.length() <= width) {
      return whole + fillers(width - whole.length());
    }
    String cut = secondary.isEmpty() ? primary : cutPrimary(primary, width) + "<<" + secondary;
    return endWithLetter(cut, width);
  }

  /**
   * The components of an identifier joined by single fillers: spaces, hyphens, commas and fillers
   * part them, apostrophes vanish.
   *
   * @throws IllegalArgumentException if anything else than A to Z is left
   */
  static String components(String identifier) {
    StringBuilder joined = new StringBuilder(identifier.length());
    for (int i = 0; i < identifier.length(); i++) {
      char c = identifier.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        joined.append(c);
      } else if (" -,<".indexOf(c) >= 0) {
        appendFiller(joined);
      } else if (c != '\'' && c != '\u2019') {
        throw new IllegalArgumentException("a name in a zone has the letters A to Z only");
      }
    }
    int end = joined.length();
    return end > 0 && joined.charAt(end - 1) == '<'
        ? joined.substring(0, end - 1)
        : joined.toString();
  }

  private static void appendFiller(StringBuilder joined) {
    if (joined.length() > 0 && joined.charAt(joined.length() - 1) != '<') {
      joined.append('<');
    }
  }

  static String fillers(int count) {
    StringBuilder fillers = new StringBuilder(count);
    for (int i = 0; i < count; i++) {
      fillers.append('<');
    }
    return fillers.toString();
  }

  /** The primary identifier gives way until two fillers and one letter more find room. */
  private static String cutPrimary(String primary, int width) {
    int room = width - 3;
    if (primary.length() <= room) {
      return primary;
    }
    int end = primary.charAt(room - 1) == '<' ? room - 1 : room;
    return primary.substring(0, end);
  }

  /**
   * Cuts at the width. Where a filler would stand last, the last component of more than one letter
   * gives one up, so that the first letter of the next component moves in.
   */
  private static String endWithLetter(String name, int width) {
    if (name.charAt(width - 1) != '<') {
      return name.substring(0, width);
    }
    for (int i = width - 2; i > 0; i--) {
      if (name.charAt(i) != '<' && name.charAt(i - 1) != '<') {
        return name.substring(0, i) + name.substring(i + 1, width + 1);
      }
    }
    throw new IllegalArgumentException("the name cannot be truncated to end with a letter");
  }
}
