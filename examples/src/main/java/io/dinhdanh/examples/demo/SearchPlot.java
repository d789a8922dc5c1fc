package io.dinhdanh.examples.demo;

import io.dinhdanh.core.report.Html;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Milliseconds of one search over the size of the gallery, both on logarithmic axes. */
final class SearchPlot implements Section {

  private static final int LEFT = 86;
  private static final int BOTTOM = 250;
  private static final int DECADE_X = 150;
  private static final int DECADE_Y = 48;
  private static final int LEAST_SIZE = 2;
  private static final int LEAST_TIME = -2;
  private static final int DECADES_X = 4;
  private static final int DECADES_Y = 5;

  private final Sentence title;
  private final TreeMap<Integer, Double> millis;

  /** Holds the median milliseconds by the size of the gallery. */
  SearchPlot(Sentence title, Map<Integer, Double> millis) {
    this.title = title;
    this.millis = new TreeMap<>(millis);
  }

  @Override
  public void writeTo(Html html) {
    html.open("section", "class", "card").open("h2").say(title).close();
    html.open("svg", "class", "drawing", "viewBox", "0 0 720 300", "role", "img");
    html.element("title", "", html.languages().lead(title));
    axes(html);
    curve(html);
    html.close().close();
  }

  private static void axes(Html html) {
    for (int i = 0; i <= DECADES_X; i++) {
      double x = LEFT + (double) DECADE_X * i;
      line(html, x, BOTTOM, x, BOTTOM - (double) DECADE_Y * DECADES_Y);
      label(html, x, BOTTOM + 20, "middle", grouped(Math.pow(10, LEAST_SIZE + i)));
    }
    for (int i = 0; i <= DECADES_Y; i++) {
      double y = BOTTOM - (double) DECADE_Y * i;
      line(html, LEFT, y, LEFT + (double) DECADE_X * DECADES_X, y);
      label(html, LEFT - 8, y + 4, "end", grouped(Math.pow(10, LEAST_TIME + i)) + " ms");
    }
    label(html, LEFT + DECADE_X * DECADES_X / 2.0, BOTTOM + 42, "middle", "N");
  }

  private void curve(Html html) {
    List<String> points = millis.entrySet().stream().map(SearchPlot::point).toList();
    html.leaf(
        "polyline",
        "points",
        String.join(" ", points),
        "fill",
        "none",
        "stroke",
        "#2b4a7c",
        "stroke-width",
        "2");
    millis.forEach(
        (size, time) -> {
          html.leaf("circle", "cx", number(x(size)), "cy", number(y(time)), "r", "5");
          label(html, x(size), y(time) - 12, "middle", words(time));
        });
  }

  private static String point(Map.Entry<Integer, Double> entry) {
    return number(x(entry.getKey())) + "," + number(y(entry.getValue()));
  }

  private static double x(int size) {
    return LEFT + DECADE_X * (Math.log10(size) - LEAST_SIZE);
  }

  private static double y(double time) {
    return BOTTOM - DECADE_Y * (Math.log10(Math.max(1e-2, time)) - LEAST_TIME);
  }

  private static void line(Html html, double x1, double y1, double x2, double y2) {
    html.leaf(
        "line",
        "x1",
        number(x1),
        "y1",
        number(y1),
        "x2",
        number(x2),
        "y2",
        number(y2),
        "stroke",
        "#dce1e7");
  }

  private static void label(Html html, double x, double y, String anchor, String words) {
    html.open("text", "x", number(x), "y", number(y), "text-anchor", anchor).text(words).close();
  }

  private static String words(double time) {
    return String.format(Locale.ROOT, time < 10 ? "%.2f ms" : "%.0f ms", time);
  }

  private static String grouped(double value) {
    return value < 1
        ? String.format(Locale.ROOT, "%s", value)
        : String.format(Locale.ROOT, "%,.0f", value);
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }
}
