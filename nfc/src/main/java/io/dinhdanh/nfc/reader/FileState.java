package io.dinhdanh.nfc.reader;

import java.util.Objects;

/**
 * Why a file of the plan is not among those that were read.
 *
 * @param kind what happened
 * @param status the chip's status word, 0 where it does not matter
 */
public record FileState(Kind kind, int status) {

  /** What can happen to a file. */
  public enum Kind {
    /** EF.COM does not list it, so it was not asked for. */
    NOT_LISTED,
    /** The chip does not have it. */
    ABSENT,
    /** The chip does not show it with these rights. */
    DENIED,
    /** The chip refused otherwise. */
    REFUSED,
    /** It does not begin as such a file must. */
    MALFORMED,
    /** It is larger than the limits allow. */
    TOO_LARGE,
    /** Reading has not come so far. */
    PENDING
  }

  public FileState {
    Objects.requireNonNull(kind, "kind");
    if (status < 0 || status > 0xFFFF) {
      throw new IllegalArgumentException("a status word has two bytes");
    }
  }

  static FileState of(Kind kind) {
    return new FileState(kind, 0);
  }
}
