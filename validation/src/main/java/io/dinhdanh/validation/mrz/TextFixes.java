package io.dinhdanh.validation.mrz;

import io.dinhdanh.core.card.MrzFormat;
import java.util.ArrayList;
import java.util.List;

/** Names what was changed in a text as a whole, before its characters were looked at. */
final class TextFixes {

  private TextFixes() {}

  /**
   * The repairs. Capitals, spaces, signs and line breaks may have been in the name, where nothing
   * confirms them.
   *
   * @param typed the text in the alphabet of zones
   * @param byLine whether its lines were kept
   * @param zone the text of the length of a zone that was made of it
   * @param format that zone's format
   * @return a list that the caller may add to
   */
  static List<MrzFix> of(TypedText typed, boolean byLine, String zone, MrzFormat format) {
    List<MrzFix> fixes = new ArrayList<>();
    typed.fixes().forEach(kind -> fixes.add(MrzFix.whole(kind, false)));
    if (!byLine) {
      fixes.add(MrzFix.whole(MrzFix.Kind.LINES, false));
    }
    String joined = String.join("", typed.lines());
    if (joined.length() != zone.length()) {
      boolean confirmed = isConfirmed(joined, zone, format);
      fixes.add(MrzFix.whole(MrzFix.Kind.FILLER_COUNT, confirmed));
    }
    return fixes;
  }

  /** Whether a check digit covers all runs of fillers whose length was changed. */
  private static boolean isConfirmed(String joined, String zone, MrzFormat format) {
    int shorter = Math.min(joined.length(), zone.length());
    int from = 0;
    while (from < shorter && joined.charAt(from) == zone.charAt(from)) {
      from++;
    }
    while (from > 0 && zone.charAt(from - 1) == '<') {
      from--;
    }
    int to = zone.length();
    for (int other = joined.length(); same(joined, other, zone, to) && to > from; other--) {
      to--;
    }
    boolean covered = true;
    for (int i = from; i <= Math.min(to, zone.length() - 1); i++) {
      covered &= Covered.isCovered(format, i);
    }
    return covered;
  }

  private static boolean same(String joined, int other, String zone, int to) {
    return other > 0 && to > 0 && joined.charAt(other - 1) == zone.charAt(to - 1);
  }
}
