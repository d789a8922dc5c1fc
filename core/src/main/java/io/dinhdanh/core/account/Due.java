package io.dinhdanh.core.account;

import java.time.Instant;
import java.util.Objects;

/**
 * The next deadline of an account.
 *
 * @param at when it is reached
 * @param kind what is awaited
 * @param command what to send from then on; its id depends on the deadline alone, so that two
 *     schedulers do no harm
 */
public record Due(Instant at, DeadlineKind kind, Command command) {

  public Due {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(command, "command");
  }
}
