package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Outcome;
import java.util.List;

/** How many checks ended in which way. */
final class Tally implements Section {

  static final List<Outcome> ORDER =
      List.of(Outcome.FAILED, Outcome.WARNING, Outcome.NOT_DONE, Outcome.PASSED);

  private final List<Check> checks;

  Tally(List<Check> checks) {
    this.checks = checks;
  }

  static int count(List<Check> checks, Outcome outcome) {
    return (int) checks.stream().filter(check -> check.outcome() == outcome).count();
  }

  @Override
  public void writeTo(Html html) {
    html.open("ul", "class", "tally");
    for (Outcome outcome : ORDER) {
      int count = count(checks, outcome);
      String look = count == 0 ? "none" : OutcomeWords.look(outcome);
      html.open("li", "class", "count " + look);
      Icon.of(outcome).drawOn(html);
      html.element("span", "number", String.valueOf(count));
      html.say("span", "name", OutcomeWords.of(outcome)).close();
    }
    html.close();
  }
}
