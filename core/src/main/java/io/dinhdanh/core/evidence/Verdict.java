package io.dinhdanh.core.evidence;

import java.util.Collection;
import java.util.Set;

/**
 * What the checks of a chip's data amount to. It speaks of the data alone: VERIFIED says that the
 * data is what the issuer signed, not that the holder is the person in it, nor that the chip is not
 * a copy.
 */
public enum Verdict {
  /** Everything required was examined and is what the issuer signed. */
  VERIFIED,
  /** A check failed that the caller did not waive. */
  INVALID,
  /** Nothing failed, but nothing ties the signer to an issuer whom the caller trusts. */
  NO_TRUST_ANCHOR,
  /**
   * Nothing failed and the signer is trusted, but data was used or required that was not hashed.
   */
  INCOMPLETE;

  /**
   * Derives the verdict: the first of INVALID, NO_TRUST_ANCHOR, INCOMPLETE that fits, else
   * VERIFIED. This is the only place where a verdict is made.
   *
   * <p>A waiver forgives a failure. It never stands in for a check that was not done, and claimed
   * checks never help: they count when they fail, not when they pass.
   *
   * @param checks the checks of passive authentication, in any order
   * @param waived ids of checks whose failure the caller accepts
   * @return the verdict
   */
  public static Verdict of(Collection<Check> checks, Set<CheckId> waived) {
    for (Check check : checks) {
      if (check.outcome() == Outcome.FAILED && !waived.contains(check.id())) {
        return INVALID;
      }
    }
    if (!proved(checks, ChipChecks.PATH)) {
      return NO_TRUST_ANCHOR;
    }
    return proved(checks, ChipChecks.COMPLETE) ? VERIFIED : INCOMPLETE;
  }

  private static boolean proved(Collection<Check> checks, CheckKind kind) {
    boolean proved = false;
    for (Check check : checks) {
      if (check.id().equals(kind.id())) {
        if (!check.proves()) {
          return false;
        }
        proved = true;
      }
    }
    return proved;
  }
}
