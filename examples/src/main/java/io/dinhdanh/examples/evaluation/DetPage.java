package io.dinhdanh.examples.evaluation;

import io.dinhdanh.biometrics.evaluation.DetPoint;
import io.dinhdanh.biometrics.evaluation.Evaluation;
import java.math.BigDecimal;
import java.util.Locale;

/** One self-contained page with the detection error trade-off curve on logarithmic axes. */
public final class DetPage {

  private static final int SIDE = 480;
  private static final int MARGIN = 70;
  private static final double LEAST = 1e-5;
  private static final double DECADES = 5;

  private final StringBuilder svg = new StringBuilder();

  private DetPage() {}

  /**
   * The page.
   *
   * @param title what was evaluated, in plain words
   * @param evaluation the evaluation
   * @param text its figures as text
   * @return the page as HTML
   */
  public static String of(String title, Evaluation evaluation, String text) {
    DetPage page = new DetPage();
    page.axes();
    page.curve(evaluation);
    return "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\">"
        + "<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><title>"
        + escaped(title)
        + "</title><style>body{font:16px system-ui,sans-serif;max-width:46rem;margin:2rem"
        + " auto;padding:0 1rem;color:#1c2733}svg{width:100%;height:auto}text{font:13px system-ui,"
        + "sans-serif;fill:#4a5a6a}pre{background:#f2f5f8;padding:1rem;font-size:.85rem;white-space:pre-wrap}</style>"
        + "</head><body><h1>"
        + escaped(title)
        + "</h1><pre>"
        + escaped(text)
        + "</pre><svg viewBox=\"0 0 600 590\" role=\"img\" aria-label=\"DET curve\">"
        + page.svg
        + "</svg><p>False non-match rate over false match rate. The lower left corner is best; the"
        + " dashed line is where both are equal. Intervals are 95&nbsp;%, by drawing persons with"
        + " replacement.</p></body></html>\n";
  }

  private void axes() {
    line(x(LEAST), y(LEAST), x(1), y(1), "#9fb0c0\" stroke-dasharray=\"5 5");
    for (int decade = 0; decade <= DECADES; decade++) {
      double rate = Math.pow(10, -decade);
      line(x(rate), y(LEAST), x(rate), y(1), "#dde5ec");
      line(x(LEAST), y(rate), x(1), y(rate), "#dde5ec");
      String label = BigDecimal.ONE.movePointRight(2 - decade).toPlainString() + " %";
      text(x(rate), y(LEAST) + 20, "middle", label);
      text(x(LEAST) - 8, y(rate) + 4, "end", label);
    }
    text(x(LEAST) + SIDE / 2.0, y(LEAST) + 42, "middle", "false match rate");
    text(x(LEAST), y(1) - 12, "start", "false non-match rate");
  }

  private void curve(Evaluation evaluation) {
    svg.append("<path fill=\"none\" stroke=\"#0b63b0\" stroke-width=\"2.5\" d=\"");
    String move = "M";
    double lastX = -1;
    double lastY = -1;
    for (DetPoint point : evaluation.curve()) {
      double x = x(point.fmr());
      double y = y(point.fnmr());
      if (Math.hypot(x - lastX, y - lastY) > 0.5) {
        svg.append(move).append(number(x)).append(' ').append(number(y));
        move = "L";
        lastX = x;
        lastY = y;
      }
    }
    svg.append("\"/>");
  }

  private static double x(double rate) {
    return MARGIN + SIDE * (1 + Math.log10(Math.max(LEAST, rate)) / DECADES);
  }

  private static double y(double rate) {
    return MARGIN / 2.0 - SIDE * Math.log10(Math.max(LEAST, rate)) / DECADES;
  }

  private void line(double x1, double y1, double x2, double y2, String stroke) {
    svg.append("<path stroke=\"").append(stroke).append("\" d=\"M");
    svg.append(number(x1)).append(' ').append(number(y1)).append('L');
    svg.append(number(x2)).append(' ').append(number(y2)).append("\"/>");
  }

  private void text(double x, double y, String anchor, String words) {
    svg.append("<text x=\"").append(number(x)).append("\" y=\"").append(number(y));
    svg.append("\" text-anchor=\"").append(anchor).append("\">").append(words).append("</text>");
  }

  private static String number(double value) {
    return String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
