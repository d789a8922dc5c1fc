package io.dinhdanh.core.account;

import java.util.Objects;

/**
 * A request of an authority, in writing, that waits for a decision (form TK03, Decree 69/2024 art.
 * 15).
 *
 * @param ground the ground to establish or to end
 * @param unlock true if it asks to unlock
 */
public record LockRequest(LockGround ground, boolean unlock) {

  public LockRequest {
    Objects.requireNonNull(ground, "ground");
  }
}
