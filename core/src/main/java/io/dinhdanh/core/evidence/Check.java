package io.dinhdanh.core.evidence;

import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One rule held against one piece of evidence, and what came of it. Immutable.
 *
 * @param kind what was examined and on which rule that rests
 * @param outcome what came of it
 * @param reason why
 * @param subject whom the evidence is about, or null when the caller gave no key to name them by
 * @param at when it was examined
 * @param producer which software examined it, such as {@code dinhdanh-nfc}
 * @param claimed true when the check came from outside (JSON, a phone) and was not made again here;
 *     a claimed check satisfies no guard
 */
public record Check(
    CheckKind kind,
    Outcome outcome,
    Reason reason,
    @Nullable Subject subject,
    Instant at,
    String producer,
    boolean claimed) {

  public Check {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reason, "reason");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(producer, "producer");
  }

  /**
   * The stable name of the check.
   *
   * @return its id
   */
  public CheckId id() {
    return kind.id();
  }

  /**
   * Tells whether this check may satisfy a guard: passed, and examined here.
   *
   * @return true if it passed and is not merely claimed
   */
  public boolean proves() {
    return outcome == Outcome.PASSED && !claimed;
  }

  /**
   * The same check as a statement of somebody else.
   *
   * @return a claimed copy
   */
  public Check asClaimed() {
    return new Check(kind, outcome, reason, subject, at, producer, true);
  }
}
