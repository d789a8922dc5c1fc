package io.dinhdanh.nfc;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An operation on a chip or its files that cannot go on. The module throws no other exception of
 * its own for that; {@link #error()} says what happened and what to do. Evidence that speaks
 * against a document is not an exception: it is recorded as a check.
 */
public final class ChipException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ChipError error;

  /**
   * An operation that cannot go on.
   *
   * @param error what happened
   */
  public ChipException(ChipError error) {
    this(error, null);
  }

  /**
   * An operation that cannot go on because of a failure below.
   *
   * @param error what happened
   * @param cause the failure below, or null
   */
  public ChipException(ChipError error, @Nullable Throwable cause) {
    super(error.sentence().en(), cause);
    this.error = Objects.requireNonNull(error, "error");
  }

  /**
   * What happened, with its data.
   *
   * @return the error
   */
  public ChipError error() {
    return error;
  }
}
