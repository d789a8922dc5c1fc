package io.dinhdanh.benchmarks.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlotTest {

  /** The fields of JMH 1.37 that are read, among some that are not. */
  private static final String RESULTS =
      """
      [
        {"jmhVersion": "1.37", "benchmark": "a.b.Names.ours", "mode": "avgt", "forks": 2,
         "primaryMetric": {"score": 200.0, "scoreError": 20.0, "scoreUnit": "ns/op",
           "rawData": [[190.0, 210.0]]},
         "secondaryMetrics": {"gc.alloc.rate.norm": {"score": 24.0, "scoreUnit": "B/op"}}},
        {"benchmark": "a.b.Names.twin<T>", "mode": "avgt",
         "primaryMetric": {"score": 400.0, "scoreError": "NaN", "scoreUnit": "ns/op"}},
        {"benchmark": "a.b.Trust.whole", "mode": "thrpt", "params": {"suite": "P256"},
         "primaryMetric": {"score": 5302.4, "scoreError": 10.0, "scoreUnit": "ops/s"}},
        {"benchmark": "a.b.Trust.whole", "mode": "thrpt", "params": {"suite": "RSA"},
         "primaryMetric": {"score": 9000.0, "scoreError": 10.0, "scoreUnit": "ops/s"}}
      ]
      """;

  @Test
  void aChartHoldsTheMethodsOfOneClassWithOneSetOfParameters() {
    List<Chart> charts = JmhResults.charts(RESULTS);
    assertEquals(
        List.of("Names", "Trust, suite P256", "Trust, suite RSA"),
        charts.stream().map(Chart::title).toList());
    assertEquals(
        List.of(new Bar("ours", 200, 20, 24), new Bar("twin<T>", 400, Double.NaN, Double.NaN)),
        charts.get(0).bars());
    assertFalse(charts.get(0).moreIsBetter());
    assertTrue(charts.get(1).moreIsBetter());
  }

  @Test
  void aBarTwiceAsLongIsTwiceTheFigure() {
    List<Double> widths = widths(Svg.of(JmhResults.charts(RESULTS).get(0)));
    assertEquals(2, widths.size());
    assertEquals(2.0, widths.get(1) / widths.get(0), 0.01);
  }

  @Test
  void whatDiffersByMagnitudesIsDrawnByMagnitudes() {
    Chart chart =
        new Chart("c", "avgt", "ns/op", List.of(bar("a", 1), bar("b", 1_000), bar("c", 1_000_000)));
    String svg = Svg.of(chart);
    List<Double> widths = widths(svg);
    assertEquals(widths.get(2) - widths.get(1), widths.get(1) - widths.get(0), 0.2);
    assertTrue(widths.get(0) > 0);
    assertTrue(svg.contains("logarithmic"));
    assertFalse(Svg.of(JmhResults.charts(RESULTS).get(0)).contains("logarithmic"));
  }

  @Test
  void figuresThatAreNoneOrZeroAreDrawnWithoutABar() {
    Chart chart = new Chart("c", "avgt", "ns/op", List.of(bar("a", Double.NaN), bar("b", 0)));
    assertEquals(List.of(0.0, 0.0), widths(Svg.of(chart)));
  }

  @Test
  void thePageNeedsNothingElseAndEscapesNames() {
    String page = Plot.page(RESULTS);
    assertTrue(page.contains("twin&lt;T&gt;"));
    assertFalse(page.contains("twin<T>"));
    assertFalse(page.contains("http"));
    assertFalse(page.contains("NaN"));
    assertEquals(3, page.split("<svg ", -1).length - 1);
    assertTrue(page.contains("<td>5,302</td><td>10.0</td>"), page);
    assertTrue(page.contains("ns/op, less is better"));
    assertTrue(page.contains("ops/s, more is better"));
  }

  @Test
  void figuresDoNotDependOnTheMachinesLanguage() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("vi"));
    try {
      assertEquals("1,234,567", Svg.figure(1_234_567));
      assertEquals("12.3", Svg.figure(12.34));
      assertEquals("1.23", Svg.figure(1.234));
      assertEquals("0.0123", Svg.figure(0.01234));
      assertEquals("0", Svg.figure(0));
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readsAFileAndWritesAFile(@TempDir Path folder) throws Exception {
    Path results = folder.resolve("results.json");
    Path page = folder.resolve("page.html");
    Files.writeString(results, RESULTS);
    Plot.main(new String[] {results.toString(), page.toString()});
    assertEquals(Plot.page(RESULTS), Files.readString(page));
    assertThrows(IllegalArgumentException.class, () -> Plot.main(new String[] {"one"}));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[",
        "[]",
        "{}",
        "[1]",
        "[{\"benchmark\":\"a.b\"}]",
        "[{\"benchmark\":\"a.b\",\"mode\":\"avgt\"}]",
        "[{\"mode\":\"avgt\",\"primaryMetric\":{\"score\":1,\"scoreUnit\":\"s/op\"}}]"
      })
  void refusesWhatIsNoResultOfJmh(String json) {
    assertThrows(IllegalArgumentException.class, () -> Plot.page(json));
  }

  private static Bar bar(String name, double score) {
    return new Bar(name, score, Double.NaN, Double.NaN);
  }

  private static List<Double> widths(String svg) {
    Matcher widths = Pattern.compile("<rect [^>]*width='([0-9.]+)'").matcher(svg);
    return widths.results().map(result -> Double.valueOf(result.group(1))).toList();
  }
}
