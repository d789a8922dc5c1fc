package io.dinhdanh.core.card;

import java.util.Objects;

/**
 * The name in a machine-readable zone: capital letters without diacritics, components separated by
 * single spaces. ICAO Doc 9303-3 §4.6.
 *
 * @param primary the primary identifier, in Vietnam the family name
 * @param secondary the secondary identifier, in Vietnam the middle and given names; empty where the
 *     name has only one part
 * @param truncated whether a letter stands in the last position, so that the name must be treated
 *     as cut off even where it just fitted (ICAO Doc 9303-4 §4.2.3)
 */
public record MrzName(String primary, String secondary, boolean truncated) {

  public MrzName {
    Objects.requireNonNull(primary, "primary");
    Objects.requireNonNull(secondary, "secondary");
  }

  /** Reads the name field: the first double filler parts the identifiers. */
  static MrzName read(String field) {
    int gap = field.indexOf("<<");
    String primary = gap < 0 ? field : field.substring(0, gap);
    String secondary = gap < 0 ? "" : field.substring(gap);
    boolean truncated = Character.isLetter(field.charAt(field.length() - 1));
    return new MrzName(spaced(primary), spaced(secondary), truncated);
  }

  /**
   * Both identifiers in the order of the zone, which is the natural order of a Vietnamese name:
   * family name, middle name, given name.
   *
   * @return the name, as far as the zone holds it
   */
  public String natural() {
    return secondary.isEmpty() ? primary : (primary + " " + secondary).trim();
  }

  private static String spaced(String fillers) {
    StringBuilder text = new StringBuilder(fillers.length());
    for (int i = 0; i < fillers.length(); i++) {
      char c = fillers.charAt(i);
      if (c != '<') {
        text.append(c);
      } else if (text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
        text.append(' ');
      }
    }
    return text.toString().trim();
  }

  /** Leaves the name out. */
  @Override
  public String toString() {
    return truncated ? "MrzName[truncated]" : "MrzName[]";
  }
}
