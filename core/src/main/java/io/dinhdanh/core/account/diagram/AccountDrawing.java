package io.dinhdanh.core.account.diagram;

import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Stage;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The stages and the ways between them as one SVG picture (SVG 1.1) without scripts: a column for
 * each group, arrows with the ids of their rows. Every stage is level with the earlier ones that
 * lead to it where it can be.
 */
public final class AccountDrawing {

  private static final int COLUMN = 290;
  private static final int ROW = 96;
  private static final int WIDTH = 190;
  private static final int HEIGHT = 46;
  private static final int LEFT = 50;
  private static final int TOP = 80;

  /** An organisation's way starts at no account as well, so it stands on the other side of it. */
  private static final List<StageGroup> COLUMNS =
      List.of(
          StageGroup.ORGANISATION,
          StageGroup.REGISTRATION,
          StageGroup.LEVEL_1,
          StageGroup.ACTIVATION,
          StageGroup.LEVEL_2);

  private final Map<Stage, int[]> places = new EnumMap<>(Stage.class);
  private final StringBuilder svg = new StringBuilder();

  private AccountDrawing() {}

  /**
   * The picture.
   *
   * @return an SVG document in UTF-8, lines ended by line feeds
   */
  public static String svg() {
    AccountDrawing drawing = new AccountDrawing();
    drawing.place();
    drawing.draw();
    return drawing.svg.toString();
  }

  private void place() {
    int column = 0;
    for (StageGroup group : COLUMNS) {
      int row = group == StageGroup.REGISTRATION || group == StageGroup.LEVEL_1 ? 0 : 1;
      for (Stage stage : group.stages()) {
        places.put(stage, new int[] {LEFT + column * COLUMN, TOP + row * ROW});
        row++;
      }
      column++;
    }
  }

  private void draw() {
    int width = LEFT + COLUMNS.size() * COLUMN;
    int height = TOP + 7 * ROW;
    add("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\"", width, height);
    add(" font-family=\"sans-serif\" font-size=\"12\">\n");
    add("<title>The life of an account</title>\n");
    add("<defs><marker id=\"tip\" viewBox=\"0 0 8 8\" refX=\"8\" refY=\"4\"");
    add(" markerWidth=\"8\" markerHeight=\"8\" orient=\"auto\">");
    add("<path d=\"M0 0L8 4L0 8z\" fill=\"#555\"/></marker></defs>\n");
    add("<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>\n", width, height);
    groups(height);
    List<Arrows.Arrow> arrows = Arrows.of(AccountMachine.table());
    arrows.forEach(this::arrow);
    places.forEach(this::stage);
    arrows.forEach(this::label);
    Arrows.notes(AccountMachine.table()).forEach(this::note);
    add("</svg>\n");
  }

  private void groups(int height) {
    int column = 0;
    for (StageGroup group : COLUMNS) {
      int x = LEFT + column * COLUMN - 25;
      add("<rect x=\"%d\" y=\"20\" width=\"%d\" height=\"%d\"", x, WIDTH + 50, height - 40);
      add(" rx=\"10\" fill=\"#f4f6f8\"/>\n");
      add("<text x=\"%d\" y=\"46\" font-size=\"16\" font-weight=\"bold\">", x + 15);
      add("%s</text>\n", group.title());
      column++;
    }
  }

  private void stage(Stage stage, int[] at) {
    boolean rest = stage.name().endsWith("_ACTIVE");
    add("<g><rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"", at[0], at[1], WIDTH, HEIGHT);
    add(" rx=\"8\" fill=\"%s\" stroke=\"#456\"/>", rest ? "#d9efd9" : "#fff");
    add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\"", at[0] + WIDTH / 2, at[1] + 19);
    add(" font-weight=\"bold\">%s</text>", stage);
    add("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\"", at[0] + WIDTH / 2, at[1] + 36);
    String title = stage.title().en();
    add(" font-size=\"10\">%s</text></g>\n", title.substring(title.indexOf(':') + 1).trim());
  }

  private void arrow(Arrows.Arrow arrow) {
    double[] p = path(arrow);
    add("<path d=\"M%.0f %.0fC%.0f %.0f %.0f %.0f %.0f %.0f\"", box(p));
    add(" fill=\"none\" stroke=\"#555\" marker-end=\"url(#tip)\"/>\n");
  }

  private void label(Arrows.Arrow arrow) {
    double[] p = path(arrow);
    double columns = (p[0] - p[6]) / COLUMN;
    double t = columns > 2 ? 0.82 : columns > 1 ? 0.12 : 0.5;
    double x = at(t, p[0], p[2], p[4], p[6]);
    double y = at(t, p[1], p[3], p[5], p[7]);
    String ids = ids(arrow.label());
    int width = 7 * ids.length() + 6;
    add("<rect x=\"%.0f\" y=\"%.0f\" width=\"%d\" height=\"14\"", x - width / 2.0, y - 7, width);
    add(" rx=\"3\" fill=\"#fff8e0\"/>");
    add("<text x=\"%.0f\" y=\"%.0f\" text-anchor=\"middle\"", x, y + 4);
    add(" font-size=\"11\">%s<title>%s</title></text>\n", ids, arrow.label());
  }

  private void note(Stage stage, String label) {
    int[] at = places.getOrDefault(stage, new int[2]);
    add("<text x=\"%d\" y=\"%d\" font-size=\"10\" fill=\"#666\">", at[0], at[1] + HEIGHT + 12);
    add("from: %s</text>\n", ids(label));
  }

  /** The ids of the rows without their actions. */
  private static String ids(String label) {
    return label.replaceAll("[A-Z_0-9]+ \\(([^)]*)\\)", "$1");
  }

  /** A point of a cubic Bézier curve. */
  private static double at(double t, double a, double b, double c, double d) {
    double u = 1 - t;
    return u * u * u * a + 3 * u * u * t * b + 3 * u * t * t * c + t * t * t * d;
  }

  /** Start, two control points and end of an arrow's curve. */
  private double[] path(Arrows.Arrow arrow) {
    int[] from = places.getOrDefault(arrow.from(), new int[2]);
    int[] to = places.getOrDefault(arrow.to(), new int[2]);
    if (from[0] != to[0]) {
      return across(from, to);
    }
    double middle = from[0] + WIDTH / 2.0;
    if (to[1] == from[1] + ROW) {
      return curve(middle, from[1] + HEIGHT, middle, to[1], 0, 15);
    }
    boolean down = to[1] > from[1];
    double side = down ? from[0] + WIDTH : from[0];
    double out = (down ? 1 : -1) * (28 + Math.abs(to[1] - from[1]) / 10.0);
    double loop = to[1] == from[1] ? 12 : 0;
    double y = HEIGHT / 2.0;
    return new double[] {
      side,
      from[1] + y - loop,
      side + out,
      from[1] + y - loop,
      side + out,
      to[1] + y + loop,
      side,
      to[1] + y + loop
    };
  }

  private static double[] across(int[] from, int[] to) {
    boolean right = to[0] > from[0];
    double x1 = right ? from[0] + WIDTH : from[0];
    double x2 = right ? to[0] : to[0] + WIDTH;
    return curve(
        x1,
        from[1] + HEIGHT / 2.0 + (right ? 8 : -8),
        x2,
        to[1] + HEIGHT / 2.0,
        right ? 60 : -60,
        0);
  }

  private static double[] curve(
      double x1, double y1, double x2, double y2, double bendX, double bendY) {
    return new double[] {x1, y1, x1 + bendX, y1 + bendY, x2 - bendX, y2 - bendY, x2, y2};
  }

  private static Object[] box(double[] values) {
    Object[] boxed = new Object[values.length];
    for (int i = 0; i < values.length; i++) {
      boxed[i] = values[i];
    }
    return boxed;
  }

  private void add(String pattern, Object... values) {
    svg.append(String.format(Locale.ROOT, pattern, values));
  }
}
