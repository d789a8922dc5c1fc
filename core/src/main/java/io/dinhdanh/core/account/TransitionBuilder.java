package io.dinhdanh.core.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes one row of the table. */
final class TransitionBuilder {

  /** Steps that a child may take alone. */
  private static final Set<Action> WITHOUT_GUARDIAN =
      EnumSet.of(
          Action.LOG_IN, Action.WITHDRAW, Action.CANCEL_DEVICE_MOVE, Action.REPORT_WRONG_DATA);

  final String id;
  final Action action;
  final List<Guard> guards = new ArrayList<>();
  Set<Stage> from = Set.of();
  Condition when = Condition.ALWAYS;
  @Nullable Stage to;
  List<Effect> effects = List.of();
  boolean keepsEvidence;
  String limit = "";
  String source = "";
  private boolean evenIfLocked;

  private TransitionBuilder(String id, Action action) {
    this.id = id;
    this.action = action;
  }

  static TransitionBuilder row(String id, Action action) {
    return new TransitionBuilder(id, action);
  }

  TransitionBuilder from(Stage first, Stage... more) {
    return from(EnumSet.of(first, more));
  }

  TransitionBuilder from(Set<Stage> stages) {
    from = Collections.unmodifiableSet(EnumSet.copyOf(stages));
    return this;
  }

  TransitionBuilder anywhere() {
    return from(EnumSet.allOf(Stage.class));
  }

  TransitionBuilder to(Stage stage) {
    to = stage;
    return this;
  }

  TransitionBuilder when(Condition condition) {
    when = condition;
    return this;
  }

  TransitionBuilder guards(Guard... more) {
    Collections.addAll(guards, more);
    return this;
  }

  TransitionBuilder effects(Effect... all) {
    effects = List.of(all);
    return this;
  }

  TransitionBuilder keepsEvidence() {
    keepsEvidence = true;
    return this;
  }

  TransitionBuilder limit(String text) {
    limit = text;
    return this;
  }

  TransitionBuilder evenIfLocked() {
    evenIfLocked = true;
    return this;
  }

  Transition source(String text) {
    source = text;
    if (action.actor() == Action.Actor.HOLDER && !WITHOUT_GUARDIAN.contains(action)) {
      guards.add(0, CommonGuards.GUARDIAN_LEVEL2);
      guards.add(0, CommonGuards.GUARDIAN_CONSENT);
    }
    guards.add(0, evenIfLocked ? LockGuard.NOT_DEAD : LockGuard.FREE);
    return new Transition(this);
  }
}
