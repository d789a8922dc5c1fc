package io.dinhdanh.benchmarks.plot;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what {@code -rf json} makes JMH write: an array with one object for each benchmark. */
final class JmhResults {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String ALLOCATED = "gc.alloc.rate.norm";

  private JmhResults() {}

  /**
   * One chart for each class, mode, unit and set of parameters, in the order of the file.
   *
   * @throws IllegalArgumentException if the text is no result of JMH
   */
  static List<Chart> charts(String json) {
    Map<Chart, List<Bar>> bars = new LinkedHashMap<>();
    for (JsonNode result : array(json)) {
      Chart chart = chart(result);
      bars.computeIfAbsent(chart, one -> new ArrayList<>()).add(bar(result));
    }
    List<Chart> charts = new ArrayList<>();
    bars.forEach((one, its) -> charts.add(new Chart(one.title(), one.mode(), one.unit(), its)));
    return charts;
  }

  private static JsonNode array(String json) {
    try {
      JsonNode results = JSON.readTree(json);
      if (results.isArray() && !results.isEmpty()) {
        return results;
      }
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("this is no JSON", e);
    }
    throw new IllegalArgumentException("this is no result of JMH: run it with -rf json");
  }

  private static Chart chart(JsonNode result) {
    String[] name = text(result, "benchmark").split("\\.", -1);
    StringBuilder title = new StringBuilder(name.length > 1 ? name[name.length - 2] : name[0]);
    for (Map.Entry<String, JsonNode> one : result.path("params").properties()) {
      title.append(", ").append(one.getKey()).append(' ').append(one.getValue().asText());
    }
    String unit = text(result.path("primaryMetric"), "scoreUnit");
    return new Chart(title.toString(), text(result, "mode"), unit, List.of());
  }

  private static Bar bar(JsonNode result) {
    String name = text(result, "benchmark");
    JsonNode metric = result.path("primaryMetric");
    return new Bar(
        name.substring(name.lastIndexOf('.') + 1),
        number(metric.path("score")),
        number(metric.path("scoreError")),
        number(result.path("secondaryMetrics").path(ALLOCATED).path("score")));
  }

  private static String text(JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isTextual()) {
      throw new IllegalArgumentException("a result of JMH without " + field);
    }
    return value.asText();
  }

  /** JMH writes what is not a number as a text. */
  private static double number(JsonNode node) {
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }
}
