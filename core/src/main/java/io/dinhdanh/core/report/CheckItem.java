package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.text.Sentence;
import java.util.Map;

/** One check: outcome, title, reason, then in small type its data and basis. */
final class CheckItem implements Section {

  private static final int MOST_DATA = 24;
  private static final Sentence WAIVED = new Sentence("Waived", "Được bỏ qua");
  private static final Sentence CLAIMED =
      new Sentence("Reported, not made here", "Được báo lại, không kiểm tra tại đây");
  private static final Sentence BASIS = new Sentence("Basis", "Căn cứ");

  private final Check check;
  private final boolean waived;

  CheckItem(Check check, boolean waived) {
    this.check = check;
    this.waived = waived;
  }

  @Override
  public void writeTo(Html html) {
    html.open("li", "class", "check " + OutcomeWords.look(check.outcome()));
    html.open("p", "class", "outcome");
    Icon.of(check.outcome()).drawOn(html);
    html.say("span", "inline", OutcomeWords.of(check.outcome())).close();
    html.open("div", "class", "words").say("h3", "check-title", check.kind().title());
    writeBadges(html);
    html.say("p", "reason", check.reason().sentence());
    writeData(html, check.reason().data());
    writeBasis(html);
    html.close().close();
  }

  private void writeBadges(Html html) {
    if (waived && check.outcome() == Outcome.FAILED) {
      html.say("p", "badge inline", WAIVED);
    }
    if (check.claimed()) {
      html.say("p", "badge inline", CLAIMED);
    }
  }

  private static void writeData(Html html, Map<String, String> data) {
    if (data.isEmpty()) {
      return;
    }
    html.open("dl", "class", "data");
    int left = MOST_DATA;
    for (Map.Entry<String, String> fact : data.entrySet()) {
      if (left-- == 0) {
        break;
      }
      html.open("div", "class", "fact").element("dt", "fact-name", fact.getKey());
      html.open("dd").element("bdi", "fact-value", fact.getValue()).close().close();
    }
    html.close();
    if (data.size() > MOST_DATA) {
      html.element("p", "more", "\u2026 +" + (data.size() - MOST_DATA));
    }
  }

  private void writeBasis(Html html) {
    html.open("p", "class", "basis").say("span", "inline basis-name", BASIS);
    html.element("bdi", "basis-text", check.kind().basis());
    html.element("code", "id", check.id().value()).close();
  }
}
