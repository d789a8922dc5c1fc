package io.dinhdanh.examples.finger;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.biometrics.fingerprint.FingerPosition;
import io.dinhdanh.biometrics.fingerprint.search.Hit;
import io.dinhdanh.biometrics.fingerprint.search.SearchResult;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.examples.Fault;
import java.nio.file.Path;
import java.util.Locale;
import picocli.CommandLine;

/** Tells what was found for a file, as JSON or for a person. */
record IdentifyLines(CommandLine command, boolean json, Path file) {

  void failed(Fault fault) {
    if (json) {
      ObjectNode tree = JsonNodeFactory.instance.objectNode();
      tree.put("file", file.toString());
      tree.putNull("mode");
      tree.putArray("hits");
      tree.put("reason", fault.code());
      command.getOut().println(Json.line(tree));
    }
    command.getErr().println(file.getFileName() + ": " + fault.text());
  }

  void found(SearchResult result, double threshold, long micros) {
    command.getOut().println(json ? tree(result, threshold, micros) : text(result, micros));
  }

  private String tree(SearchResult result, double threshold, long micros) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("file", file.toString());
    tree.put("mode", result.mode().name().toLowerCase(Locale.ROOT));
    ArrayNode hits = tree.putArray("hits");
    for (Hit hit : result.hits()) {
      ObjectNode line = hits.addObject();
      line.put("person", hit.id().person());
      line.put("finger", hit.id().position().code());
      line.put("score", hit.score());
    }
    tree.put("threshold", threshold);
    tree.put("examined", result.examined());
    tree.put("gallery", result.gallery());
    tree.put("penetration", result.penetration());
    tree.put("elapsedMicros", micros);
    tree.putNull("reason");
    return Json.line(tree);
  }

  private static String position(Hit hit) {
    FingerPosition position = hit.id().position();
    return position == FingerPosition.UNKNOWN ? "" : " (" + position + ")";
  }

  private String text(SearchResult result, long micros) {
    StringBuilder text = new StringBuilder();
    text.append(
        String.format(
            Locale.ROOT,
            "%s: %s among %d in %.1f ms, %d compared exactly, %,.0f templates a second",
            file.getFileName(),
            result.hits().isEmpty() ? "nobody" : result.hits().size() + " found",
            result.gallery(),
            micros / 1e3,
            result.examined(),
            result.gallery() * 1e6 / Math.max(1, micros)));
    for (Hit hit : result.hits()) {
      text.append(
          String.format(
              Locale.ROOT, "%n  %7.2f  %s%s", hit.score(), hit.id().person(), position(hit)));
    }
    return text.toString();
  }
}
