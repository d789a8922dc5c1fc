package io.dinhdanh.core.account;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * One line of an account's audit trail: a command that was carried out and everything it caused.
 * Folding all entries over the first account gives the present one, see {@link Account#after}.
 *
 * @param version the version of the account that it led to; versions follow each other by one
 * @param at when
 * @param command the caller's name for the command
 * @param action what was done
 * @param rule the row of the table that allowed it, see {@link Transition#id()}
 * @param ruleset the law that was in force, see {@link Ruleset#id()}
 * @param events what happened, in order; unmodifiable
 */
public record Entry(
    long version,
    Instant at,
    CommandId command,
    Action action,
    String rule,
    String ruleset,
    List<Event> events) {

  public Entry {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(command, "command");
    Objects.requireNonNull(action, "action");
    Objects.requireNonNull(rule, "rule");
    Objects.requireNonNull(ruleset, "ruleset");
    events = FixedList.copyOf(events);
  }

  /**
   * The notices that the caller is to send.
   *
   * @return the notices among the events, in order
   */
  public List<NoticeKind> notices() {
    List<NoticeKind> notices = new ArrayList<>();
    for (Event event : events) {
      if (event instanceof DutyEvent.NoticeDue due) {
        notices.add(due.notice());
      }
    }
    return notices;
  }
}
