package io.dinhdanh.examples.demo;

import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.report.Html;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import java.util.List;

/** What the journey is, and its chapters with what came of each. */
final class JourneySummary implements Section {

  private static final Sentence TITLE =
      new Sentence("Nobody real is on this page", "Trang này không có người thật");
  private static final Sentence WORDS =
      new Sentence(
          "A made-up citizen, a card drawn by a program, a chip in software and a made-up country's"
              + " root. Everything else is the real thing: every figure below was measured and"
              + " every check was made while this page was written.",
          "Công dân hư cấu, thẻ do chương trình vẽ, chip bằng phần mềm và chứng thư gốc của một"
              + " quốc gia hư cấu. Mọi thứ khác đều thật: các con số dưới đây được đo và các bước"
              + " kiểm tra được thực hiện khi trang này được tạo.");

  private final List<Chapter> chapters;

  JourneySummary(List<Chapter> chapters) {
    this.chapters = List.copyOf(chapters);
  }

  @Override
  public void writeTo(Html html) {
    html.open("section", "class", "card").open("h2").say(TITLE).close();
    html.say("p", "story", WORDS).open("ol", "class", "steps");
    for (Chapter chapter : chapters) {
      html.open("li", "class", look(chapter.outcome()));
      html.say("p", "step-name", chapter.title());
      html.element("p", "step-stage", chapter.outcome().name().replace('_', ' ')).close();
    }
    html.close().close();
  }

  private static String look(Outcome outcome) {
    return switch (outcome) {
      case PASSED -> "step";
      case NOT_DONE -> "step open";
      case FAILED, WARNING -> "step refused";
    };
  }
}
