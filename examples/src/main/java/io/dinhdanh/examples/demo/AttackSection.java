package io.dinhdanh.examples.demo;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.report.Html;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import java.util.List;

/** What attackers tried, and which check stopped each of them. */
final class AttackSection implements Section {

  private static final Sentence TITLE = new Sentence("Attacks", "Các cách tấn công");

  private final List<StoppedAttack> attacks;

  AttackSection(List<StoppedAttack> attacks) {
    this.attacks = attacks;
  }

  /** An attack and the report on it. */
  record StoppedAttack(Sentence title, VerificationReport report) {

    /** The check that stopped it: the first that failed, else the first that was not done. */
    Check stoppedBy() {
      return first(Outcome.FAILED, first(Outcome.NOT_DONE, report.checks().get(0)));
    }

    private Check first(Outcome outcome, Check otherwise) {
      return report.checks().stream()
          .filter(check -> check.outcome() == outcome)
          .findFirst()
          .orElse(otherwise);
    }
  }

  @Override
  public void writeTo(Html html) {
    html.open("section", "class", "attacks").say("h2", "headline", TITLE).open("ul");
    for (StoppedAttack attack : attacks) {
      html.open("li").say("p", "meaning", attack.title());
      html.element("p", "verdict", attack.report().verdict().name());
      html.say("p", "advice", attack.stoppedBy().reason().sentence());
      html.close();
    }
    html.close().close();
  }
}
