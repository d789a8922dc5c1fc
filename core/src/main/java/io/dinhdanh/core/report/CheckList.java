package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.text.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The checks of some outcomes, each with its reason, data and basis. */
final class CheckList implements Section {

  private final Sentence title;
  private final String look;
  private final List<Check> checks;
  private final Set<CheckId> waived;

  private CheckList(
      VerificationReport report, Sentence title, String look, List<Outcome> outcomes) {
    this(title, look, report.checks(), report.waived(), outcomes);
  }

  private CheckList(
      Sentence title, String look, List<Check> all, Set<CheckId> waived, List<Outcome> outcomes) {
    this.title = title;
    this.look = look;
    this.waived = waived;
    this.checks = select(all, outcomes);
  }

  /** All checks that were made outside a report, the gravest first. */
  static CheckList all(Sentence title, List<Check> checks) {
    return new CheckList(
        title,
        "checks dense",
        checks,
        Set.of(),
        List.of(Outcome.FAILED, Outcome.WARNING, Outcome.NOT_DONE, Outcome.PASSED));
  }

  static CheckList needingAttention(VerificationReport report) {
    return new CheckList(
        report,
        new Sentence("Needs attention", "Cần xem xét"),
        "checks",
        List.of(Outcome.FAILED, Outcome.WARNING));
  }

  static CheckList notDone(VerificationReport report) {
    return new CheckList(
        report,
        new Sentence("Not done", "Chưa thực hiện"),
        "checks dense",
        List.of(Outcome.NOT_DONE));
  }

  static CheckList passed(VerificationReport report) {
    return new CheckList(
        report, new Sentence("Passed", "Đạt"), "checks dense", List.of(Outcome.PASSED));
  }

  /** The gravest first, what was waived last among its like, else in the order of examination. */
  private List<Check> select(List<Check> all, List<Outcome> outcomes) {
    Comparator<Check> gravity = Comparator.comparingInt(check -> outcomes.indexOf(check.outcome()));
    return all.stream()
        .filter(check -> outcomes.contains(check.outcome()))
        .sorted(gravity.thenComparing(check -> waived.contains(check.id())))
        .collect(Collectors.toList());
  }

  @Override
  public void writeTo(Html html) {
    if (checks.isEmpty()) {
      return;
    }
    html.open("section", "class", "card").open("h2").say(title);
    html.element("span", "how-many", String.valueOf(checks.size())).close();
    html.open("ul", "class", look);
    for (Check check : checks) {
      new CheckItem(check, waived.contains(check.id())).writeTo(html);
    }
    html.close().close();
  }
}
