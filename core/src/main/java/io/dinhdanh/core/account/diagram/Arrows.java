package io.dinhdanh.core.account.diagram;

import io.dinhdanh.core.account.Stage;
import io.dinhdanh.core.account.Transition;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The rows that change the stage, as arrows. Rows that start nearly everywhere would hide the
 * others, so they are told in words beside the stage that they lead to.
 */
final class Arrows {

  private static final int MOST_ORIGINS = 6;

  /** From and to, with the words on the arrow. */
  record Arrow(Stage from, Stage to, String label) {}

  private Arrows() {}

  static List<Arrow> of(List<Transition> rows) {
    Map<List<Stage>, String> labels = new LinkedHashMap<>();
    for (Transition row : rows) {
      Stage to = row.to().orElse(null);
      if (to != null && row.from().size() <= MOST_ORIGINS) {
        row.from().forEach(from -> labels.merge(List.of(from, to), label(row), Arrows::join));
      }
    }
    List<Arrow> arrows = new ArrayList<>();
    labels.forEach((ends, label) -> arrows.add(new Arrow(ends.get(0), ends.get(1), label)));
    return arrows;
  }

  /** What leads to a stage from nearly everywhere, by stage. */
  static Map<Stage, String> notes(List<Transition> rows) {
    Map<Stage, String> notes = new LinkedHashMap<>();
    for (Transition row : rows) {
      Stage to = row.to().orElse(null);
      if (to != null && row.from().size() > MOST_ORIGINS) {
        notes.merge(to, label(row), Arrows::join);
      }
    }
    return notes;
  }

  private static String label(Transition row) {
    return row.action() + " (" + row.id() + ")";
  }

  private static String join(String one, String other) {
    return one + ", " + other;
  }
}
