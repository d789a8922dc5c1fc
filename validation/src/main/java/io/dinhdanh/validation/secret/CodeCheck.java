package io.dinhdanh.validation.secret;

import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.SecretChecks;
import java.util.Collections;
import java.util.Objects;

/**
 * What came of a typed code, with the value to store from now on.
 *
 * @param outcome what came of it
 * @param stored the code with its new counts
 */
public record CodeCheck(CodeOutcome outcome, OneTimeCode stored) {

  public CodeCheck {
    Objects.requireNonNull(outcome, "outcome");
    Objects.requireNonNull(stored, "stored");
  }

  /**
   * Records the outcome as evidence.
   *
   * @param examination where the check goes
   */
  public void record(Examination examination) {
    Reason reason = new Reason(outcome.code(), outcome.sentence(), Collections.emptyMap());
    Outcome result = outcome == CodeOutcome.ACCEPTED ? Outcome.PASSED : Outcome.FAILED;
    examination.record(SecretChecks.ONE_TIME_CODE, result, reason);
  }
}
