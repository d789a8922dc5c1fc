package io.dinhdanh.examples.demo;

import io.dinhdanh.core.report.Html;
import io.dinhdanh.core.report.Section;
import java.util.List;

/** What attackers tried, and which check stopped each of them. */
final class AttackList implements Section {

  private final List<StoppedAttack> attacks;

  AttackList(List<StoppedAttack> attacks) {
    this.attacks = List.copyOf(attacks);
  }

  @Override
  public void writeTo(Html html) {
    html.open("section", "class", "card").open("ul", "class", "checks");
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
