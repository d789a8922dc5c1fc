package io.dinhdanh.core.evidence;

import io.dinhdanh.core.person.IdentityRecord;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an examination of a chip's data found: a verdict, every check behind it, and the identity
 * that the data states. Immutable.
 */
public final class VerificationReport {

  private final List<Check> checks;
  private final Set<CheckId> waived;
  private final IdentityRecord identity;
  private final @Nullable Portrait portrait;
  private final boolean copyWouldPass;
  private final Instant at;
  private final @Nullable ChipProvenance provenance;

  /**
   * Reports an examination; the verdict is derived here and nowhere else.
   *
   * @param checks every check that was made, in order
   * @param waived ids of checks whose failure the caller accepted beforehand
   * @param identity what the data states, by source
   * @param portrait the holder's portrait, or null if none was read
   * @param copyWouldPass true unless the chip proved itself by a key that the issuer signed
   * @param at the instant for which validity was judged
   */
  public VerificationReport(
      List<Check> checks,
      Set<CheckId> waived,
      IdentityRecord identity,
      @Nullable Portrait portrait,
      boolean copyWouldPass,
      Instant at) {
    this(checks, waived, identity, portrait, copyWouldPass, at, null);
  }

  private VerificationReport(
      List<Check> checks,
      Set<CheckId> waived,
      IdentityRecord identity,
      @Nullable Portrait portrait,
      boolean copyWouldPass,
      Instant at,
      @Nullable ChipProvenance provenance) {
    this.checks = Collections.unmodifiableList(new ArrayList<>(checks));
    this.waived = Collections.unmodifiableSet(new TreeSet<>(waived));
    this.identity = Objects.requireNonNull(identity, "identity");
    this.portrait = portrait;
    this.copyWouldPass = copyWouldPass;
    this.at = Objects.requireNonNull(at, "at");
    this.provenance = provenance;
  }

  /**
   * The same report with what it rests on.
   *
   * @param restsOn digests, certificates and lists
   * @return a new report
   */
  public VerificationReport restingOn(ChipProvenance restsOn) {
    return new VerificationReport(
        checks, waived, identity, portrait, copyWouldPass, at, Objects.requireNonNull(restsOn));
  }

  /**
   * What the verification rested on: digests, certificates, editions of lists.
   *
   * @return the provenance, if the security object could be read
   */
  public Optional<ChipProvenance> provenance() {
    return Optional.ofNullable(provenance);
  }

  /**
   * The verdict, see {@link Verdict#of}.
   *
   * @return what the checks amount to
   */
  public Verdict verdict() {
    return Verdict.of(checks, waived);
  }

  /**
   * Every check, in the order of the examination.
   *
   * @return an unmodifiable list
   */
  public List<Check> checks() {
    return checks;
  }

  /**
   * The first check of a kind.
   *
   * @param kind the kind
   * @return the check, if one was made
   */
  public Optional<Check> check(CheckKind kind) {
    return checks.stream().filter(check -> check.id().equals(kind.id())).findFirst();
  }

  /**
   * The checks whose failure the caller accepted; they stay on the report.
   *
   * @return an unmodifiable set
   */
  public Set<CheckId> waived() {
    return waived;
  }

  /**
   * What the data states, by source.
   *
   * @return the identity, perhaps without any field
   */
  public IdentityRecord identity() {
    return identity;
  }

  /**
   * The holder's portrait.
   *
   * @return the portrait, if one was read
   */
  public Optional<Portrait> portrait() {
    return Optional.ofNullable(portrait);
  }

  /**
   * Tells whether a copy of this data on another chip would pass just as well.
   *
   * @return true unless the chip proved itself by a key that the issuer signed
   */
  public boolean copyWouldPass() {
    return copyWouldPass;
  }

  /**
   * The instant for which validity was judged.
   *
   * @return the instant
   */
  public Instant at() {
    return at;
  }

  /** Says the verdict and nothing about the person. */
  @Override
  public String toString() {
    return "VerificationReport[" + verdict() + ", " + checks.size() + " checks]";
  }
}
