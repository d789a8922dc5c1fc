package io.dinhdanh.benchmarks.plot;

import java.util.Locale;

/** A chart as a picture: horizontal bars from zero, or by magnitudes where they differ too much. */
final class Svg {

  private static final int WIDTH = 760;
  private static final int LABELS = 200;
  private static final int FIGURES = 150;
  private static final int ROW = 30;
  private static final int THICK = 18;
  private static final int MAGNITUDES_FROM = 50;

  private final Chart chart;
  private final boolean magnitudes;
  private final StringBuilder out = new StringBuilder();

  private Svg(Chart chart) {
    this.chart = chart;
    this.magnitudes = chart.lowest() > 0 && chart.highest() > MAGNITUDES_FROM * chart.lowest();
  }

  static String of(Chart chart) {
    return new Svg(chart).draw();
  }

  private String draw() {
    int height = ROW * chart.bars().size() + ROW;
    add(
        "<svg viewBox='0 0 %d %d' role='img' aria-label='%s'>",
        WIDTH, height, escape(chart.title()));
    for (int row = 0; row < chart.bars().size(); row++) {
      bar(chart.bars().get(row), row * ROW + ROW / 2);
    }
    add(
        "<text class='note' x='%d' y='%d'>%s, %s is better%s</text>",
        LABELS,
        height - 6,
        escape(chart.unit()),
        chart.moreIsBetter() ? "more" : "less",
        magnitudes ? "; logarithmic" : "");
    return out.append("</svg>\n").toString();
  }

  private void bar(Bar bar, int middle) {
    double end = LABELS + length(bar.score());
    add("<text class='name' x='%d' y='%d'>%s</text>", LABELS - 8, middle + 5, escape(bar.name()));
    add(
        "<rect x='%d' y='%d' width='%.1f' height='%d'/>",
        LABELS, middle - THICK / 2, end - LABELS, THICK);
    double high = LABELS + length(bar.high());
    if (!Double.isNaN(bar.error())) {
      add(
          "<path d='M%.1f %dH%.1fM%.1f %dv10M%.1f %dv10'/>",
          LABELS + length(bar.low()),
          middle,
          high,
          LABELS + length(bar.low()),
          middle - 5,
          high,
          middle - 5);
    }
    add(
        "<text x='%.1f' y='%d'>%s</text>",
        Math.max(end, high) + 8, middle + 5, figure(bar.score()));
  }

  /** Of a bar, in units of the picture. */
  private double length(double value) {
    double room = WIDTH - LABELS - FIGURES;
    if (!(value > 0)) {
      return 0;
    }
    if (!magnitudes) {
      return room * value / chart.highest();
    }
    double shortest = Math.log10(chart.lowest()) - 1;
    double length = (Math.log10(value) - shortest) / (Math.log10(chart.highest()) - shortest);
    return room * Math.max(0, length);
  }

  /** Three significant digits, or whole numbers with their thousands apart. */
  static String figure(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    double size = Math.abs(value);
    int digits = size >= 100 || size == 0 ? 0 : size >= 10 ? 1 : size >= 1 ? 2 : 4;
    return String.format(Locale.ROOT, "%,." + digits + "f", value);
  }

  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("'", "&#39;")
        .replace("\"", "&quot;");
  }

  private void add(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }
}
