package io.dinhdanh.biometrics;

import java.util.Objects;

/**
 * Thrown where a biometric operation cannot go on. The module throws no other exception of its own;
 * the message holds no personal data.
 */
public final class BiometricException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient BiometricError error;

  /**
   * Tells what went wrong.
   *
   * @param error what went wrong and what to do next
   */
  public BiometricException(BiometricError error) {
    super(message(error));
    this.error = error;
  }

  /**
   * Tells what went wrong and what made it so.
   *
   * @param error what went wrong and what to do next
   * @param cause the failure underneath
   */
  public BiometricException(BiometricError error, Throwable cause) {
    super(message(error), cause);
    this.error = error;
  }

  /**
   * What went wrong.
   *
   * @return the error with its reason
   */
  public BiometricError error() {
    return error;
  }

  private static String message(BiometricError error) {
    Objects.requireNonNull(error, "error");
    return error.reason().code() + ": " + error.reason().sentence().en();
  }
}
