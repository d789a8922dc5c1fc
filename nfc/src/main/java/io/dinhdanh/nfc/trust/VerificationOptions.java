package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.Subject;
import java.time.Instant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What the caller says about one verification. Immutable.
 *
 * @param at the instant for which validity is judged, or null for the instant of the verification
 * @param waived ids of checks whose failure the caller accepts; they stay on the report
 * @param subject whom the evidence is about, or null
 * @param policy from which day which algorithm counts as weak
 */
public record VerificationOptions(
    @Nullable Instant at, Set<CheckId> waived, @Nullable Subject subject, AlgorithmPolicy policy) {

  public VerificationOptions {
    waived = Collections.unmodifiableSet(new TreeSet<>(waived));
  }

  /**
   * Validity now, nothing waived, nobody named.
   *
   * @return the usual options
   */
  public static VerificationOptions usual() {
    return new VerificationOptions(null, Set.of(), null, AlgorithmPolicy.standard());
  }

  /**
   * The same options for another instant.
   *
   * @param instant for which validity is judged
   * @return new options
   */
  public VerificationOptions at(Instant instant) {
    return new VerificationOptions(instant, waived, subject, policy);
  }

  /**
   * The same options with these failures accepted.
   *
   * @param ids of the checks
   * @return new options
   */
  public VerificationOptions waiving(Set<CheckId> ids) {
    return new VerificationOptions(at, ids, subject, policy);
  }

  /**
   * The same options about a person.
   *
   * @param person whom the evidence is about
   * @return new options
   */
  public VerificationOptions about(Subject person) {
    return new VerificationOptions(at, waived, person, policy);
  }

  /**
   * The same options under another policy of algorithms.
   *
   * @param dated from which day which algorithm counts as weak
   * @return new options
   */
  public VerificationOptions under(AlgorithmPolicy dated) {
    return new VerificationOptions(at, waived, subject, dated);
  }
}
