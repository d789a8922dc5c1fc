package io.dinhdanh.validation.mrz;

import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.card.MrzFormat;
import io.dinhdanh.core.text.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads machine-readable zones as people type them and cameras recognise them: small letters,
 * spaces, lost line breaks, O for 0 and I for 1 and the like, signs for fillers, lost fillers. A
 * repair is accepted only if then all check digits fit and no other repair does the same; each one
 * is named. Where no check digit reaches (the name), only what the format does not admit is
 * changed, and the repair says that nothing confirms it. Stateless and thread-safe.
 */
public final class MrzRepair {

  private static final int MOST_CANDIDATES = 400;

  private MrzRepair() {}

  /**
   * Repairs a text.
   *
   * @param text what was typed or recognised, up to 400 characters
   * @return the zone and its repairs, or the {@link MrzRepairRefusal} why there is none
   */
  public static Parsed<RepairedMrz> repair(String text) {
    Mrz asItStands = Mrz.tryParse(text).value().orElse(null);
    if (asItStands != null && asItStands.checkDigitsFit() && isAdmitted(asItStands)) {
      return new Parsed.Accepted<>(new RepairedMrz(asItStands, new ArrayList<>()));
    }
    TypedText typed = TypedText.of(text);
    if (typed == null) {
      return new Parsed.Refused<>(MrzRepairRefusal.MRZ_TEXT_CHARACTER);
    }
    Map<String, RepairedMrz> found = new LinkedHashMap<>();
    boolean possible = false;
    for (MrzFormat format : MrzFormat.values()) {
      possible |= collect(typed, format, found);
    }
    if (found.size() == 1) {
      return new Parsed.Accepted<>(found.values().iterator().next());
    }
    return new Parsed.Refused<>(refusal(typed, possible, !found.isEmpty()));
  }

  private static boolean isAdmitted(Mrz mrz) {
    String text = mrz.text();
    boolean admitted = true;
    for (int i = 0; i < text.length(); i++) {
      admitted &= mrz.format().admits(i, text.charAt(i));
    }
    return admitted;
  }

  private static MrzRepairRefusal refusal(TypedText typed, boolean possible, boolean several) {
    if (several) {
      return MrzRepairRefusal.MRZ_AMBIGUOUS;
    }
    boolean visa = possible && typed.lines().get(0).startsWith("V");
    if (visa) {
      return MrzRepairRefusal.MRZ_VISA;
    }
    return possible ? MrzRepairRefusal.MRZ_CHECK_DIGITS : MrzRepairRefusal.MRZ_TEXT_LENGTH;
  }

  /** Adds the zones of one format that fit; tells whether the text can have that format at all. */
  private static boolean collect(
      TypedText typed, MrzFormat format, Map<String, RepairedMrz> found) {
    int before = found.size();
    List<String> byLine = byLine(typed.lines(), format);
    add(typed, format, byLine, true, found);
    List<String> joined = joined(typed.lines(), format);
    if (found.size() == before) {
      add(typed, format, joined, false, found);
    }
    return !byLine.isEmpty() || !joined.isEmpty();
  }

  private static void add(
      TypedText typed,
      MrzFormat format,
      List<String> candidates,
      boolean byLine,
      Map<String, RepairedMrz> found) {
    for (String candidate : candidates) {
      for (RepairedMrz fitting : new MrzCandidate(format, candidate).fitting()) {
        List<MrzFix> fixes = textFixes(typed, byLine, candidate.length());
        fixes.addAll(fitting.fixes());
        found.putIfAbsent(fitting.mrz().text(), new RepairedMrz(fitting.mrz(), fixes));
      }
    }
  }

  /** Every line with its fillers counted; nothing if there are more or fewer lines. */
  private static List<String> byLine(List<String> lines, MrzFormat format) {
    List<String> candidates = new ArrayList<>();
    if (lines.size() != format.lines()) {
      return candidates;
    }
    candidates.add("");
    for (int i = 0; i < lines.size(); i++) {
      int start = i * format.lineLength();
      Set<String> ways =
          new FillerCounts(
                  lines.get(i),
                  format.lineLength(),
                  NameField.from(format) - start,
                  NameField.to(format) - start)
              .candidates();
      candidates = continued(candidates, ways);
    }
    return candidates;
  }

  private static List<String> continued(List<String> begun, Set<String> ways) {
    List<String> longer = new ArrayList<>();
    for (String text : begun) {
      for (String way : ways) {
        longer.add(text + way);
      }
    }
    return longer.size() > MOST_CANDIDATES ? longer.subList(0, MOST_CANDIDATES) : longer;
  }

  private static List<String> joined(List<String> lines, MrzFormat format) {
    String text = String.join("", lines);
    if (text.length() != format.length() && isNameBroken(lines, format)) {
      return new ArrayList<>();
    }
    return new ArrayList<>(
        new FillerCounts(text, format.length(), NameField.from(format), NameField.to(format))
            .candidates());
  }

  /**
   * Tells whether a line that is not all fillers begins inside the name. With fillers missing too,
   * it may be some other text that the camera saw beside the zone, and nothing would tell.
   */
  private static boolean isNameBroken(List<String> lines, MrzFormat format) {
    int start = 0;
    boolean broken = false;
    for (String line : lines) {
      boolean inName = start > NameField.from(format) && start < NameField.to(format);
      broken |= inName && !line.replace("<", "").isEmpty();
      start += line.length();
    }
    return broken;
  }

  private static List<MrzFix> textFixes(TypedText typed, boolean byLine, int length) {
    List<MrzFix> fixes = new ArrayList<>();
    typed.fixes().forEach(kind -> fixes.add(MrzFix.whole(kind)));
    if (!byLine) {
      fixes.add(MrzFix.whole(MrzFix.Kind.LINES));
    }
    if (String.join("", typed.lines()).length() != length) {
      fixes.add(MrzFix.whole(MrzFix.Kind.FILLER_COUNT));
    }
    return fixes;
  }
}
