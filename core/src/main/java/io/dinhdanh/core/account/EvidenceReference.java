package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CheckId;
import java.time.Instant;
import java.util.Objects;

/**
 * That a check was made, without what it was made on.
 *
 * @param check which check passed
 * @param at when it was made
 * @param producer which software made it
 */
public record EvidenceReference(CheckId check, Instant at, String producer) {

  public EvidenceReference {
    Objects.requireNonNull(check, "check");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(producer, "producer");
  }
}
