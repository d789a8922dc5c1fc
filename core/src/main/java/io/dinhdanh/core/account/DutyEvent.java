package io.dinhdanh.core.account;

import java.time.Instant;
import java.util.Objects;

/** What somebody has to do or wait for. */
public sealed interface DutyEvent extends Event {

  /**
   * A deadline was set.
   *
   * @param kind what is awaited
   * @param at when it is reached
   */
  record DeadlineSet(DeadlineKind kind, Instant at) implements DutyEvent {
    public DeadlineSet {
      Objects.requireNonNull(kind, "kind");
      Objects.requireNonNull(at, "at");
    }
  }

  /**
   * A deadline no longer runs.
   *
   * @param kind what was awaited
   */
  record DeadlineEnded(DeadlineKind kind) implements DutyEvent {
    public DeadlineEnded {
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * A deadline was reached without what was awaited.
   *
   * @param kind what was awaited
   */
  record DeadlineMissed(DeadlineKind kind) implements DutyEvent {
    public DeadlineMissed {
      Objects.requireNonNull(kind, "kind");
    }
  }

  /**
   * Activation became overdue, or is no longer.
   *
   * @param overdue true if it is overdue
   */
  record OverdueChanged(boolean overdue) implements DutyEvent {}

  /**
   * A notice is to be sent.
   *
   * @param notice the notice
   */
  record NoticeDue(NoticeKind notice) implements DutyEvent {
    public NoticeDue {
      Objects.requireNonNull(notice, "notice");
    }
  }

  /**
   * A document was asked for, shown, or is overdue.
   *
   * @param document which one
   * @param state what became of it
   */
  record DocumentChanged(DocumentKind document, DocumentState state) implements DutyEvent {
    public DocumentChanged {
      Objects.requireNonNull(document, "document");
      Objects.requireNonNull(state, "state");
    }
  }
}
