package io.dinhdanh.core.account;

/** What an account waits for, and the action to send when the time has come. */
public enum DeadlineKind {
  /** The authority decides on a file (Decree 69/2024 art. 13). */
  DECISION(Action.MARK_DECISION_LATE),
  /** The holder activates within seven days (Decree 69/2024 art. 14(1)). */
  ACTIVATION(Action.MARK_ACTIVATION_OVERDUE),
  /** The document expires in 30 days (Circular 17/2024/TT-NHNN art. 19(3)). */
  DOCUMENT_WARNING(Action.WARN_DOCUMENT_EXPIRY),
  /** The document has expired (Decree 69/2024 art. 15). */
  DOCUMENT_EXPIRY(Action.EXPIRE_DOCUMENT),
  /** Requested documents are shown within a week (S1, question 3.3). */
  INTEGRATION(Action.MARK_DOCUMENTS_OVERDUE),
  /** A written request to lock or unlock is decided (Decree 69/2024 art. 15). */
  LOCK_REQUEST(Action.MARK_LOCK_REQUEST_LATE);

  private final Action action;

  DeadlineKind(Action action) {
    this.action = action;
  }

  /**
   * What to send when the time has come.
   *
   * @return a {@link Command.Step} action
   */
  public Action action() {
    return action;
  }
}
