package io.dinhdanh.core.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Objects;

/** All rows, and which of them start at a stage with an action. */
final class TransitionTable {

  static final TransitionTable STANDARD = new TransitionTable(standardRows());

  private final List<Transition> rows;
  private final EnumMap<Stage, EnumMap<Action, FixedList<Transition>>> index =
      new EnumMap<>(Stage.class);

  TransitionTable(List<Transition> rows) {
    this.rows = Collections.unmodifiableList(new ArrayList<>(rows));
    for (Stage stage : Stage.values()) {
      EnumMap<Action, FixedList<Transition>> actions = new EnumMap<>(Action.class);
      for (Action action : Action.values()) {
        actions.put(action, select(stage, action));
      }
      index.put(stage, actions);
    }
  }

  List<Transition> rows() {
    return rows;
  }

  /** The rows of a stage and action; at most one condition holds. */
  FixedList<Transition> rows(Stage stage, Action action) {
    EnumMap<Action, FixedList<Transition>> actions = Objects.requireNonNull(index.get(stage));
    return Objects.requireNonNull(actions.get(action));
  }

  private FixedList<Transition> select(Stage stage, Action action) {
    List<Transition> selected = new ArrayList<>();
    for (Transition row : rows) {
      if (row.action == action && row.from.contains(stage)) {
        selected.add(row);
      }
    }
    return FixedList.copyOf(selected);
  }

  private static List<Transition> standardRows() {
    List<Transition> rows = new ArrayList<>();
    rows.addAll(RegistrationRows.rows());
    rows.addAll(Level1Rows.rows());
    rows.addAll(ActivationRows.rows());
    rows.addAll(Level2Rows.rows());
    rows.addAll(WithdrawRows.rows());
    rows.addAll(AccessRows.rows());
    rows.addAll(CustodyRows.rows());
    rows.addAll(OrganisationRows.rows());
    return rows;
  }
}
