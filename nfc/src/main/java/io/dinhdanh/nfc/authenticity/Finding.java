package io.dinhdanh.nfc.authenticity;

import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import java.util.Objects;

/**
 * What one examination of a chip's key found, ready to become a check.
 *
 * @param outcome passed, failed, a warning, or not done
 * @param reason why
 */
public record Finding(Outcome outcome, Reason reason) {

  public Finding {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(reason, "reason");
  }

  /**
   * Tells whether the chip proved itself.
   *
   * @return true if the examination passed
   */
  public boolean isGenuine() {
    return outcome == Outcome.PASSED;
  }

  static Finding passed(Reason reason) {
    return new Finding(Outcome.PASSED, reason);
  }

  static Finding failed(Reason reason) {
    return new Finding(Outcome.FAILED, reason);
  }

  static Finding warning(Reason reason) {
    return new Finding(Outcome.WARNING, reason);
  }

  static Finding notDone(Reason reason) {
    return new Finding(Outcome.NOT_DONE, reason);
  }
}
