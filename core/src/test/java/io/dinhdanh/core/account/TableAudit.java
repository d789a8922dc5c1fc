package io.dinhdanh.core.account;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Looks for faults that a table of rows can have by itself. */
final class TableAudit {

  private static final Set<Stage> PLACES_TO_REST =
      EnumSet.of(Stage.LEVEL2_ACTIVE, Stage.ORG_ACTIVE);

  private TableAudit() {}

  static List<String> faults(List<Transition> rows) {
    List<String> faults = new ArrayList<>();
    unreachable(rows, faults);
    deadEnds(rows, faults);
    ambiguous(rows, faults);
    unused(rows, faults);
    return faults;
  }

  private static void unreachable(List<Transition> rows, List<String> faults) {
    Set<Stage> reached = EnumSet.of(Stage.NONE);
    Deque<Stage> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      Stage stage = open.remove();
      for (Transition row : rows) {
        if (row.from().contains(stage) && row.to != null && reached.add(row.to)) {
          open.add(row.to);
        }
      }
    }
    for (Stage stage : EnumSet.complementOf(EnumSet.copyOf(reached))) {
      faults.add("unreachable stage " + stage);
    }
  }

  private static void deadEnds(List<Transition> rows, List<String> faults) {
    for (Stage stage : EnumSet.complementOf(EnumSet.copyOf(PLACES_TO_REST))) {
      if (rows.stream()
          .noneMatch(row -> row.from().contains(stage) && row.to != null && row.to != stage)) {
        faults.add("dead end " + stage);
      }
    }
  }

  /** Two rows of one stage and action need different conditions; one without any goes alone. */
  private static void ambiguous(List<Transition> rows, List<String> faults) {
    for (Stage stage : Stage.values()) {
      for (Action action : Action.values()) {
        Set<String> conditions = new HashSet<>();
        int count = 0;
        for (Transition row : rows) {
          if (row.action() == action && row.from().contains(stage)) {
            count++;
            conditions.add(row.condition());
          }
        }
        if (count > conditions.size() || (count > 1 && conditions.contains(""))) {
          faults.add("ambiguous rows for " + action + " in " + stage);
        }
      }
    }
  }

  private static void unused(List<Transition> rows, List<String> faults) {
    Set<Action> used = EnumSet.noneOf(Action.class);
    Set<String> ids = new HashSet<>();
    for (Transition row : rows) {
      used.add(row.action());
      if (!ids.add(row.id())) {
        faults.add("two rows called " + row.id());
      }
      if (row.source().isEmpty()) {
        faults.add("no source for row " + row.id());
      }
    }
    EnumSet.complementOf(EnumSet.copyOf(used)).forEach(a -> faults.add("no row for " + a));
  }
}
