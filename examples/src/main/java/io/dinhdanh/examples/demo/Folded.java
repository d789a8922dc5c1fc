package io.dinhdanh.examples.demo;

import io.dinhdanh.core.report.Html;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import java.util.List;

/** Sections that are shown when the reader asks for them. */
final class Folded implements Section {

  private final Sentence title;
  private final List<Section> sections;

  Folded(Sentence title, List<Section> sections) {
    this.title = title;
    this.sections = List.copyOf(sections);
  }

  @Override
  public void writeTo(Html html) {
    html.open("section", "class", "card").open("details", "class", "folded");
    html.open("summary").say("span", "inline", title).close();
    sections.forEach(section -> section.writeTo(html));
    html.close().close();
  }
}
