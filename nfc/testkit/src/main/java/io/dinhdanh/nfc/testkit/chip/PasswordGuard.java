package io.dinhdanh.nfc.testkit.chip;

import java.time.Duration;

/** Counts the wrong tries of one password, over all sessions of the chip. */
final class PasswordGuard {

  private final ChipBehaviour behaviour;
  private int failures;

  PasswordGuard(ChipBehaviour behaviour) {
    this.behaviour = behaviour;
  }

  boolean isLocked() {
    return behaviour.attempts() > 0 && failures >= behaviour.attempts();
  }

  void failed() {
    failures++;
  }

  void succeeded() {
    failures = 0;
  }

  /** How long the chip lets the next attempt wait. */
  Duration delay() {
    return behaviour.slowdown().multipliedBy(failures);
  }
}
