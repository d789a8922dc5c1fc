package io.dinhdanh.examples.validation;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.core.text.VisibleText;
import io.dinhdanh.validation.qr.CardQr;
import io.dinhdanh.validation.qr.QrWarning;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** Prints one answer: a line of JSON, or sentences for a person. */
final class Answer {

  private static final int LONGEST_LINE = 400;

  private final CommandSpec spec;
  private final boolean json;
  private final ObjectNode tree = JsonNodeFactory.instance.objectNode();

  Answer(CommandSpec spec, boolean json) {
    this.spec = spec;
    this.json = json;
  }

  /** The tree that becomes the line of JSON. */
  ObjectNode tree() {
    return tree;
  }

  /** The code of a refusal, and its sentences for a person. */
  void reason(@Nullable Refusal refusal) {
    tree.put("reason", refusal == null ? null : refusal.code());
    if (refusal != null) {
      say(refusal.sentence());
    }
  }

  /** What a card's code says, or why it is no card's. */
  void card(Parsed<CardQr> parsed) {
    reason(parsed.refusal().orElse(null));
    CardQr card = parsed.value().orElse(null);
    tree.set("card", card == null ? null : QrCardTree.of(card));
    if (card != null) {
      say(card.kind().title());
      say(card.number().digits() + ", " + card.name() + ", " + card.born().iso());
      for (QrWarning warning : card.warnings()) {
        Sentence sentence = warning.reason().sentence();
        say(warning.grade() + " " + sentence.en() + " / " + sentence.vi());
      }
    }
  }

  /** Tells a person something beside the answer. */
  void say(Sentence sentence) {
    say(sentence.en() + " / " + sentence.vi());
  }

  /** Prints a line for a person: the answer itself, or beside the JSON. */
  void say(String line) {
    PrintWriter writer = json ? spec.commandLine().getErr() : spec.commandLine().getOut();
    writer.println(VisibleText.terminal(line, LONGEST_LINE));
    writer.flush();
  }

  /** Prints the line of JSON, if that was asked for. */
  void print() {
    if (json) {
      spec.commandLine().getOut().println(Json.line(tree));
      spec.commandLine().getOut().flush();
    }
  }
}
