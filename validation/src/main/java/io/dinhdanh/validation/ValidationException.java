package io.dinhdanh.validation;

import java.util.Objects;

/** Thrown where an operation of this module cannot go on. The message holds no personal data. */
public final class ValidationException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient ValidationError error;

  /**
   * Tells what went wrong.
   *
   * @param error what went wrong and what to do next
   */
  public ValidationException(ValidationError error) {
    super(message(error));
    this.error = error;
  }

  /**
   * Tells what went wrong and what made it so.
   *
   * @param error what went wrong and what to do next
   * @param cause the failure underneath
   */
  public ValidationException(ValidationError error, Throwable cause) {
    super(message(error), cause);
    this.error = error;
  }

  /**
   * What went wrong.
   *
   * @return the error with its code, its sentences and its data
   */
  public ValidationError error() {
    return error;
  }

  private static String message(ValidationError error) {
    Objects.requireNonNull(error, "error");
    return error.reason().code() + ": " + error.reason().sentence().en();
  }
}
