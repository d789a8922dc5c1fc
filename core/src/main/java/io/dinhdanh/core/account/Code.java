package io.dinhdanh.core.account;

import java.time.Instant;
import java.util.Objects;

/**
 * A one-time code that was sent. The code itself is not here.
 *
 * @param purpose what it was sent for
 * @param sentAt when it was sent
 * @param expiresAt from when on it no longer serves
 */
public record Code(CodePurpose purpose, Instant sentAt, Instant expiresAt) {

  public Code {
    Objects.requireNonNull(purpose, "purpose");
    Objects.requireNonNull(sentAt, "sentAt");
    Objects.requireNonNull(expiresAt, "expiresAt");
  }
}
