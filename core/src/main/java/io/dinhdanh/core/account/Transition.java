package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CheckKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One row of the table: from which stages, by which action, under which condition and guards, to
 * which stage, with which effects, within which limits, and on whose word. Immutable.
 */
public final class Transition {

  final Set<Stage> from;
  final Action action;
  final Condition when;
  final FixedList<Guard> guards;
  final @Nullable Stage to;
  final FixedList<Effect> effects;
  final boolean keepsEvidence;
  private final String id;
  private final String limit;
  private final String source;

  Transition(TransitionBuilder row) {
    id = row.id;
    from = row.from;
    action = row.action;
    when = row.when;
    guards = FixedList.copyOf(row.guards);
    to = row.to;
    effects = FixedList.copyOf(row.effects);
    keepsEvidence = row.keepsEvidence;
    limit = row.limit;
    source = row.source;
  }

  /**
   * The stable name of the row.
   *
   * @return a number with a letter, or a word
   */
  public String id() {
    return id;
  }

  /**
   * Where the row starts.
   *
   * @return an unmodifiable set of stages
   */
  public Set<Stage> from() {
    return from;
  }

  /**
   * What is done.
   *
   * @return the action
   */
  public Action action() {
    return action;
  }

  /**
   * What chooses this row among others of the same stage and action.
   *
   * @return the condition in words, empty if there is nothing to choose
   */
  public String condition() {
    return when.name();
  }

  /**
   * Where the row leads.
   *
   * @return the stage, or nothing if the stage stays
   */
  public Optional<Stage> to() {
    return Optional.ofNullable(to);
  }

  /**
   * The rules that must hold; each is named by what it says when it does not.
   *
   * @return the objections that the row can give, in the order of the guards
   */
  public List<Objection> objections() {
    List<Objection> objections = new ArrayList<>();
    guards.forEach(guard -> objections.add(guard.rule()));
    return objections;
  }

  /**
   * The kinds of check that the guards may ask for, as far as applicant, policy and command make
   * them ask.
   *
   * @return the kinds, in the order of the guards
   */
  public List<CheckKind> evidence() {
    List<CheckKind> kinds = new ArrayList<>();
    guards.forEach(guard -> kinds.addAll(guard.kinds()));
    return kinds;
  }

  /**
   * What happens beside the change of stage.
   *
   * @return the effects in words, in order
   */
  public List<String> effects() {
    List<String> names = new ArrayList<>();
    effects.forEach(effect -> names.add(effect.name()));
    return names;
  }

  /**
   * The time limits that the row sets or obeys.
   *
   * @return the limits in words, empty if there are none
   */
  public String limit() {
    return limit;
  }

  /**
   * On whose word the row stands.
   *
   * @return seeds, decrees and articles
   */
  public String source() {
    return source;
  }

  /** Says the row's id. */
  @Override
  public String toString() {
    return id;
  }
}
