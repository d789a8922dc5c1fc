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

  private static final Sentence TITLE =
      new Sentence("Attacks, and what stopped them", "Các cách tấn công và điều đã ngăn chặn");

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
    html.open("section", "class", "card").open("h2").say(TITLE);
    html.element("span", "how-many", String.valueOf(attacks.size())).close();
    html.open("ul", "class", "checks");
    for (StoppedAttack attack : attacks) {
      write(html, attack);
    }
    html.close().close();
  }

  private static void write(Html html, StoppedAttack attack) {
    html.open("li", "class", "check failed");
    html.element("p", "outcome", attack.report().verdict().name().replace('_', ' '));
    html.open("div", "class", "words");
    html.say("h3", "check-title", attack.title());
    html.say("p", "reason", attack.stoppedBy().reason().sentence());
    html.element("code", "id", attack.stoppedBy().id().value()).close().close();
  }
}
