package io.dinhdanh.benchmarks.plot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws what JMH has measured: {@code Plot RESULTS.json PAGE.html} makes one page that needs
 * nothing else, with a picture and a table for each class. The results come from {@code -rf json
 * -rff RESULTS.json}.
 */
public final class Plot {

  private static final String HEAD =
      """
      <!DOCTYPE html>
      <html lang="en"><head><meta charset="utf-8"><title>dinhdanh: benchmarks</title>
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <style>
      body { font: 15px/1.5 system-ui, sans-serif; max-width: 48rem; margin: 2rem auto; padding: 0 1rem; }
      svg { width: 100%; height: auto; } svg text { font: 13px system-ui, sans-serif; }
      svg .name { text-anchor: end; } svg .note { fill: #666; } rect { fill: #2a78b8; }
      path { stroke: #111; fill: none; }
      table { border-collapse: collapse; margin-bottom: 2rem; }
      td, th { padding: .1rem .8rem .1rem 0; text-align: right; }
      td:first-child, th:first-child { text-align: left; }
      </style></head><body>
      <h1>Benchmarks</h1>
      """;

  private Plot() {}

  /**
   * Draws the page.
   *
   * @param arguments the results as JSON, and the page to write
   * @throws IOException if one cannot be read or written
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length != 2) {
      throw new IllegalArgumentException("Plot RESULTS.json PAGE.html");
    }
    Files.writeString(Path.of(arguments[1]), page(Files.readString(Path.of(arguments[0]))));
  }

  /**
   * The page of some results.
   *
   * @param json as JMH writes it
   * @return HTML without references to anything outside it
   * @throws IllegalArgumentException if the text is no result of JMH
   */
  static String page(String json) {
    List<Chart> charts = JmhResults.charts(json);
    StringBuilder page = new StringBuilder(HEAD);
    for (Chart chart : charts) {
      page.append("<h2>").append(Svg.escape(chart.title())).append("</h2>\n");
      page.append(Svg.of(chart)).append(table(chart));
    }
    return page.append("</body></html>\n").toString();
  }

  private static String table(Chart chart) {
    StringBuilder table = new StringBuilder("<table><tr><th>benchmark</th><th>");
    table
        .append(Svg.escape(chart.unit()))
        .append("</th><th>±</th><th>bytes per operation</th></tr>\n");
    for (Bar bar : chart.bars()) {
      table.append("<tr><td>").append(Svg.escape(bar.name()));
      for (double value : new double[] {bar.score(), bar.error(), bar.allocated()}) {
        table.append("</td><td>").append(Svg.figure(value));
      }
      table.append("</td></tr>\n");
    }
    return table.append("</table>\n").toString();
  }
}
