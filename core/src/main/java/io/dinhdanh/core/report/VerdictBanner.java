package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.text.Sentence;

/** The verdict, what it means and what to do. */
final class VerdictBanner implements Section {

  private static final Sentence INSTANT = new Sentence("Judged for", "Thời điểm xét");

  private final VerificationReport report;

  VerdictBanner(VerificationReport report) {
    this.report = report;
  }

  @Override
  public void writeTo(Html html) {
    VerdictWords words = VerdictWords.of(report.verdict());
    html.open("section", "class", "banner " + OutcomeWords.look(report.verdict()));
    html.open("div", "class", "seal");
    Icon.of(report.verdict()).drawOn(html);
    html.close().open("div", "class", "words");
    html.element("p", "verdict", report.verdict().name());
    html.say("h2", "headline", words.title());
    html.say("p", "meaning", words.meaning());
    html.say("p", "advice", words.advice());
    html.open("p", "class", "when").say("span", "inline", INSTANT);
    html.open("time", "datetime", report.at().toString());
    html.text(VietnamTime.of(report.at())).close().close();
    html.close().close();
  }
}
