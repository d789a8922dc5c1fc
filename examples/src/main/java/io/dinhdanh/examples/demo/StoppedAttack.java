package io.dinhdanh.examples.demo;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.text.Sentence;

/**
 * An attack and the report on it.
 *
 * @param title what was tried
 * @param report what the verifier said
 */
record StoppedAttack(Sentence title, VerificationReport report) {

  boolean stopped() {
    return report.verdict() != Verdict.VERIFIED || report.copyWouldPass();
  }

  /** The check that stopped it: the first that failed, else the first that was not done. */
  Check stoppedBy() {
    return first(Outcome.FAILED, first(Outcome.NOT_DONE, report.checks().get(0)));
  }

  private Check first(Outcome outcome, Check otherwise) {
    return report.checks().stream()
        .filter(check -> check.outcome() == outcome)
        .findFirst()
        .orElse(otherwise);
  }
}
