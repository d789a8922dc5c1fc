package io.dinhdanh.validation.mrz;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A text as it was typed, in the alphabet of zones: capitals, no spaces, fillers for the signs that
 * are taken for them. Lines are kept where the text had them.
 */
final class TypedText {

  private static final int LONGEST = 400;

  private final List<String> lines;
  private final Set<MrzFix.Kind> fixes;

  private TypedText(List<String> lines, Set<MrzFix.Kind> fixes) {
    this.lines = lines;
    this.fixes = fixes;
  }

  /** The text, or null if it has a character that nothing stands for or is far too long. */
  static @Nullable TypedText of(String text) {
    if (text.length() > LONGEST) {
      return null;
    }
    Set<MrzFix.Kind> fixes = EnumSet.noneOf(MrzFix.Kind.class);
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        endLine(line, lines);
      } else if (!add(c, line, fixes)) {
        return null;
      }
    }
    endLine(line, lines);
    return new TypedText(lines, fixes);
  }

  List<String> lines() {
    return lines;
  }

  /** What was changed all over the text. */
  Set<MrzFix.Kind> fixes() {
    return fixes;
  }

  private static void endLine(StringBuilder line, List<String> lines) {
    if (line.length() > 0) {
      lines.add(line.toString());
      line.setLength(0);
    }
  }

  private static boolean add(char c, StringBuilder line, Set<MrzFix.Kind> fixes) {
    if (c == ' ' || c == '\t' || c == '\u00a0') {
      fixes.add(MrzFix.Kind.SPACES);
      return true;
    }
    if (c >= 'a' && c <= 'z') {
      fixes.add(MrzFix.Kind.CASE);
      line.append((char) (c - 'a' + 'A'));
      return true;
    }
    if (c == '«') {
      fixes.add(MrzFix.Kind.FILLER_SIGN);
      line.append("<<");
      return true;
    }
    if (c == '‹' || c == '＜' || c == '〈' || c == '≤') {
      fixes.add(MrzFix.Kind.FILLER_SIGN);
      line.append('<');
      return true;
    }
    line.append(c);
    return c == '<' || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }
}
