package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.text.Sentence;
import java.util.Optional;

/** Who the data says the holder is: the portrait beside what each source states. */
final class IdentitySection implements Section {

  private static final Sentence TITLE = new Sentence("Identity", "Nhân thân");
  private static final Sentence NOTHING =
      new Sentence("No source states an identity.", "Không nguồn nào nêu nhân thân.");

  private final VerificationReport report;

  IdentitySection(VerificationReport report) {
    this.report = report;
  }

  @Override
  public void writeTo(Html html) {
    html.open("section", "class", "card").open("h2").say(TITLE).close();
    Optional<Portrait> portrait = report.portrait();
    html.open("div", "class", portrait.isPresent() ? "person with-portrait" : "person");
    portrait.ifPresent(picture -> new PortraitFigure(picture).writeTo(html));
    if (report.identity().sources().isEmpty()) {
      html.say("p", "nothing", NOTHING);
    } else {
      new IdentityTable(report.identity()).writeTo(html);
    }
    html.close().close();
  }
}
