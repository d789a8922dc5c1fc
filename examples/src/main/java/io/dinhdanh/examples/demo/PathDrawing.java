package io.dinhdanh.examples.demo;

import io.dinhdanh.core.account.Level;
import io.dinhdanh.core.report.Html;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import java.util.List;
import java.util.Locale;

/** The account's path as stairs from nothing to level 2, then each step with its answer. */
final class PathDrawing implements Section {

  private static final Sentence TITLE =
      new Sentence("The account's path", "Đường đi của tài khoản");
  private static final List<Level> FLOORS = List.of(Level.NONE, Level.BASIC, Level.ONE, Level.TWO);
  private static final List<Sentence> NAMES =
      List.of(
          new Sentence("No account", "Chưa có tài khoản"),
          new Sentence("Registered", "Đã đăng ký"),
          new Sentence("Level 1", "Mức 1"),
          new Sentence("Level 2", "Mức 2"));
  private static final int WIDTH = 720;
  private static final int LEFT = 150;
  private static final int FLOOR = 56;
  private static final int BOTTOM = 200;

  private final List<WalkedStep> steps;

  PathDrawing(List<WalkedStep> steps) {
    this.steps = List.copyOf(steps);
  }

  @Override
  public void writeTo(Html html) {
    html.open("section", "class", "card").open("h2").say(TITLE).close();
    html.open("svg", "class", "drawing", "viewBox", "0 0 " + WIDTH + " 230", "role", "img");
    html.element("title", "", html.languages().lead(TITLE));
    floors(html);
    html.leaf("polyline", "points", stairs(), "fill", "none", "stroke", "#0b6240");
    marks(html);
    html.close().open("ol", "class", "steps");
    steps.forEach(step -> write(html, step));
    html.close().close();
  }

  private static void floors(Html html) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      String y = String.valueOf(BOTTOM - FLOOR * floor);
      html.leaf("line", "x1", "" + LEFT, "x2", "" + WIDTH, "y1", y, "y2", y, "stroke", "#dce1e7");
      html.open("text", "x", "" + (LEFT - 12), "y", y, "text-anchor", "end");
      html.text(html.languages().lead(NAMES.get(floor))).close();
    }
  }

  private String stairs() {
    StringBuilder points = new StringBuilder(point(0, Level.NONE));
    Level before = Level.NONE;
    for (int i = 0; i < steps.size(); i++) {
      points.append(' ').append(point(i + 1, before));
      before = steps.get(i).level();
      points.append(' ').append(point(i + 1, before));
    }
    return points.toString();
  }

  private void marks(Html html) {
    for (int i = 0; i < steps.size(); i++) {
      String[] at = point(i + 1, steps.get(i).level()).split(",", -1);
      String colour = steps.get(i).accepted() ? "#0b6240" : "#a31621";
      html.leaf("circle", "cx", at[0], "cy", at[1], "r", "5", "fill", colour);
    }
  }

  private String point(int step, Level level) {
    double x = LEFT + 10 + (WIDTH - LEFT - 24.0) * step / steps.size();
    return String.format(Locale.ROOT, "%.1f,%d", x, BOTTOM - FLOOR * FLOORS.indexOf(level));
  }

  private static void write(Html html, WalkedStep step) {
    html.open("li", "class", step.accepted() ? "step" : "step refused");
    html.say("p", "step-name inline", step.action().title());
    if (step.accepted()) {
      html.say("p", "step-stage inline", step.stage().title());
    } else {
      step.objections().forEach(reason -> html.say("p", "step-stage", reason.sentence()));
    }
    html.close();
  }
}
