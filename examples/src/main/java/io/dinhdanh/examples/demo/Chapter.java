package io.dinhdanh.examples.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.report.Html;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import java.io.PrintWriter;
import java.util.List;

/**
 * One chapter of the journey: the same facts on the console, on the page and as JSON.
 *
 * @param code its name in JSON and on the page
 * @param title what it is about
 * @param story what happens in it
 * @param outcome what came of it; NOT_DONE where there was no honest answer
 * @param facts what was seen and measured
 * @param parts what the page shows besides
 */
record Chapter(
    String code,
    Sentence title,
    Sentence story,
    Outcome outcome,
    List<Fact> facts,
    List<Section> parts)
    implements Section {

  Chapter {
    facts = List.copyOf(facts);
    parts = List.copyOf(parts);
  }

  @Override
  public void writeTo(Html html) {
    html.open("section", "class", "card", "id", code);
    html.say("h2", "chapter-title", title);
    html.say("p", "story", story);
    html.open("dl", "class", "data facts-of-chapter");
    for (Fact fact : facts) {
      html.open("div", "class", "fact").say("dt", "fact-name inline", fact.name());
      html.element("dd", "fact-value", fact.value()).close();
    }
    html.close().close();
    parts.forEach(part -> part.writeTo(html));
  }

  void tell(PrintWriter out) {
    out.printf("%n%-8s  %s%n", outcome, title.en());
    for (Fact fact : facts) {
      out.printf("          %s: %s%n", fact.name().en(), fact.value());
    }
    out.flush();
  }

  ObjectNode tree() {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("chapter", code);
    tree.put("outcome", outcome.name());
    ObjectNode values = tree.putObject("facts");
    facts.forEach(fact -> values.put(fact.code(), fact.value()));
    return tree;
  }
}
