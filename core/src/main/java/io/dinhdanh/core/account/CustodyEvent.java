package io.dinhdanh.core.account;

import java.util.Objects;

/** What happened to the locks. */
public sealed interface CustodyEvent extends Event {

  /**
   * A ground to lock was established.
   *
   * @param ground the ground
   */
  record Locked(LockGround ground) implements CustodyEvent {
    public Locked {
      Objects.requireNonNull(ground, "ground");
    }
  }

  /**
   * A ground to lock has ended.
   *
   * @param ground the ground
   */
  record Unlocked(LockGround ground) implements CustodyEvent {
    public Unlocked {
      Objects.requireNonNull(ground, "ground");
    }
  }

  /**
   * An authority asked in writing.
   *
   * @param request what for
   */
  record LockAsked(LockRequest request) implements CustodyEvent {
    public LockAsked {
      Objects.requireNonNull(request, "request");
    }
  }

  /** The written request was decided. */
  record LockAskClosed() implements CustodyEvent {}
}
