package io.dinhdanh.examples;

import io.dinhdanh.core.evidence.Verdict;

/** What the exit code of a command says. */
public final class ExitCode {

  /** Yes: verified, accepted, found. */
  public static final int YES = 0;

  /** No: invalid, refused, not found. */
  public static final int NO = 1;

  /** It cannot be told: no trust anchor, incomplete, unreadable. */
  public static final int CANNOT_TELL = 2;

  /** The command was used wrongly (BSD sysexits, EX_USAGE). */
  public static final int USAGE = 64;

  private ExitCode() {}

  /**
   * The exit code of a verdict.
   *
   * @param verdict the verdict
   * @return yes, no, or that it cannot be told
   */
  public static int of(Verdict verdict) {
    return switch (verdict) {
      case VERIFIED -> YES;
      case INVALID -> NO;
      case NO_TRUST_ANCHOR, INCOMPLETE -> CANNOT_TELL;
    };
  }

  /**
   * The exit code of several inputs: a no outweighs a doubt, a doubt outweighs a yes.
   *
   * @param one the code of some
   * @param other the code of others
   * @return the code of all
   */
  public static int both(int one, int other) {
    if (one == NO || other == NO) {
      return NO;
    }
    return Math.max(one, other);
  }
}
