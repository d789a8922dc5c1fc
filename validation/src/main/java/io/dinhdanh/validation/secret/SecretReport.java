package io.dinhdanh.validation.secret;

import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.validation.secret.strength.StrengthEstimate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * What a policy found about a password or a passcode. It never holds the secret.
 *
 * @param violations the rules that it breaks, all of them; unmodifiable
 * @param notices what the person should know although it breaks no rule; unmodifiable
 * @param strength how hard it is to guess, and why
 */
public record SecretReport(
    List<Reason> violations, List<Reason> notices, StrengthEstimate strength) {

  private static final Reason KEPT =
      Reason.of("rules-kept", "No rule is broken.", "Không vi phạm quy định nào.");

  public SecretReport {
    violations = Collections.unmodifiableList(new ArrayList<>(violations));
    notices = Collections.unmodifiableList(new ArrayList<>(notices));
    Objects.requireNonNull(strength, "strength");
  }

  /**
   * Tells whether the secret is accepted.
   *
   * @return true if no rule is broken
   */
  public boolean accepted() {
    return violations.isEmpty();
  }

  /**
   * Records the result as evidence: one failed check for each broken rule, or one that passed, and
   * one warning for each notice.
   *
   * @param kind which secret it was, see {@code SecretChecks}
   * @param examination where the checks go
   */
  public void record(CheckKind kind, Examination examination) {
    if (accepted()) {
      examination.passed(kind, KEPT);
    }
    violations.forEach(violation -> examination.failed(kind, violation));
    notices.forEach(notice -> examination.warning(kind, notice));
  }

  SecretReport withViolation(Reason violation) {
    List<Reason> more = new ArrayList<>(violations);
    more.add(violation);
    return new SecretReport(more, notices, strength);
  }
}
