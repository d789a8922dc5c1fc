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

  private final TypedText typed;
  private final Map<String, RepairedMrz> found = new LinkedHashMap<>();
  private boolean possible;

  private MrzRepair(TypedText typed) {
    this.typed = typed;
  }

  /**
   * Repairs a text.
   *
   * @param text what was typed or recognised, up to 400 characters
   * @return the zone and its repairs, or the {@link MrzRepairRefusal} why there is none
   */
  public static Parsed<RepairedMrz> repair(String text) {
    TypedText typed = TypedText.of(text);
    if (typed == null) {
      return new Parsed.Refused<>(MrzRepairRefusal.MRZ_TEXT_CHARACTER);
    }
    Mrz asItStands = Mrz.tryParse(text).value().orElse(null);
    if (asItStands != null && asItStands.checkDigitsFit() && isAdmitted(asItStands)) {
      boolean byLine = typed.lines().size() == asItStands.format().lines();
      return new Parsed.Accepted<>(
          new RepairedMrz(
              asItStands, TextFixes.of(typed, byLine, asItStands.text(), asItStands.format())));
    }
    return new MrzRepair(typed).search();
  }

  private Parsed<RepairedMrz> search() {
    for (MrzFormat format : MrzFormat.values()) {
      collect(format);
    }
    return found.size() == 1
        ? new Parsed.Accepted<>(found.values().iterator().next())
        : new Parsed.Refused<>(refusal());
  }

  private static boolean isAdmitted(Mrz mrz) {
    String text = mrz.text();
    boolean admitted = true;
    for (int i = 0; i < text.length(); i++) {
      admitted &= mrz.format().admits(i, text.charAt(i));
    }
    return admitted;
  }

  private MrzRepairRefusal refusal() {
    if (!found.isEmpty()) {
      return MrzRepairRefusal.MRZ_AMBIGUOUS;
    }
    boolean visa = possible && typed.lines().get(0).startsWith("V");
    if (visa) {
      return MrzRepairRefusal.MRZ_VISA;
    }
    return possible ? MrzRepairRefusal.MRZ_CHECK_DIGITS : MrzRepairRefusal.MRZ_TEXT_LENGTH;
  }

  /** Adds the zones of one format that fit. */
  private void collect(MrzFormat format) {
    int before = found.size();
    List<String> byLine = byLine(format);
    add(format, byLine, true);
    List<String> joined = joined(typed.lines(), format);
    if (found.size() == before) {
      add(format, joined, false);
    }
    possible |= !byLine.isEmpty() || !joined.isEmpty();
  }

  private void add(MrzFormat format, List<String> candidates, boolean byLine) {
    for (String candidate : candidates) {
      for (RepairedMrz fitting : new MrzCandidate(format, candidate).fitting()) {
        List<MrzFix> fixes = TextFixes.of(typed, byLine, candidate, format);
        fixes.addAll(fitting.fixes());
        found.putIfAbsent(fitting.mrz().text(), new RepairedMrz(fitting.mrz(), fixes));
      }
    }
  }

  /** Every line with its fillers counted; nothing if there are more or fewer lines. */
  private List<String> byLine(MrzFormat format) {
    List<String> lines = typed.lines();
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

  /**
   * Each beginning with each way to go on. A line of n characters has at most n / 2 runs of
   * fillers, and in the name only the last counts, so there are never more than 15 times 15.
   */
  private static List<String> continued(List<String> begun, Set<String> ways) {
    List<String> longer = new ArrayList<>();
    for (String text : begun) {
      for (String way : ways) {
        longer.add(text + way);
      }
    }
    return longer;
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
}
