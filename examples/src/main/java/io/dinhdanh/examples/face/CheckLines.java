package io.dinhdanh.examples.face;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.Check;
import java.util.List;

/** Checks as the face commands print them. */
final class CheckLines {

  private CheckLines() {}

  static ArrayNode json(List<Check> checks) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    for (Check check : checks) {
      ObjectNode node = array.addObject();
      node.put("id", check.kind().id().value());
      node.put("outcome", check.outcome().name());
      ObjectNode reason = node.putObject("reason");
      reason.put("code", check.reason().code());
      reason.put("en", check.reason().sentence().en());
      reason.put("vi", check.reason().sentence().vi());
      check.reason().data().forEach(reason::put);
      node.put("basis", check.kind().basis());
    }
    return array;
  }

  static String text(List<Check> checks) {
    StringBuilder text = new StringBuilder();
    for (Check check : checks) {
      text.append(System.lineSeparator())
          .append(String.format("%-9s", check.outcome()))
          .append(check.kind().title().en())
          .append(": ")
          .append(check.reason().sentence().en())
          .append(" / ")
          .append(check.reason().sentence().vi());
    }
    return text.toString();
  }
}
