package io.dinhdanh.core.evidence;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Collects the checks of one examination in the order in which they are made, each with its
 * instant, producer and subject. Not thread-safe; cheap to make, one for each examination.
 */
public final class Examination {

  private final Clock clock;
  private final String producer;
  private final @Nullable Subject subject;
  private final List<Check> checks = new ArrayList<>();

  /**
   * Starts an examination.
   *
   * @param clock tells when each check is made
   * @param producer the software that examines, such as {@code dinhdanh-nfc}
   * @param subject whom the evidence is about, or null if that has no name yet
   */
  public Examination(Clock clock, String producer, @Nullable Subject subject) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.producer = Objects.requireNonNull(producer, "producer");
    this.subject = subject;
  }

  /**
   * Records a check that passed.
   *
   * @param kind what was examined
   * @param reason why it passed
   */
  public void passed(CheckKind kind, Reason reason) {
    record(kind, Outcome.PASSED, reason);
  }

  /**
   * Records a check that failed.
   *
   * @param kind what was examined
   * @param reason why it failed
   */
  public void failed(CheckKind kind, Reason reason) {
    record(kind, Outcome.FAILED, reason);
  }

  /**
   * Records something that a person should look at.
   *
   * @param kind what was examined
   * @param reason what to look at
   */
  public void warning(CheckKind kind, Reason reason) {
    record(kind, Outcome.WARNING, reason);
  }

  /**
   * Records a check that could not be made.
   *
   * @param kind what would have been examined
   * @param reason what was missing
   */
  public void notDone(CheckKind kind, Reason reason) {
    record(kind, Outcome.NOT_DONE, reason);
  }

  /**
   * Records what somebody else says about a check that cannot be made here; it satisfies no guard.
   *
   * @param kind what was examined there
   * @param outcome what they say came of it
   * @param reason why
   */
  public void claimed(CheckKind kind, Outcome outcome, Reason reason) {
    checks.add(new Check(kind, outcome, reason, subject, clock.instant(), producer, true));
  }

  /**
   * Records a check.
   *
   * @param kind what was examined
   * @param outcome what came of it
   * @param reason why
   */
  public void record(CheckKind kind, Outcome outcome, Reason reason) {
    checks.add(new Check(kind, outcome, reason, subject, clock.instant(), producer, false));
  }

  /**
   * The checks so far.
   *
   * @return an unmodifiable copy, in the order in which they were recorded
   */
  public List<Check> checks() {
    return Collections.unmodifiableList(new ArrayList<>(checks));
  }
}
