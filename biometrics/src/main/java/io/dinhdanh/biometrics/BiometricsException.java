package io.dinhdanh.biometrics;

import java.util.Objects;

/** Thrown where an operation of this module cannot go on. The message holds no personal data. */
public final class BiometricsException extends Exception {

  private static final long serialVersionUID = 1L;

  private final transient BiometricsError error;

  /**
   * Tells what went wrong.
   *
   * @param error what went wrong and what to do next
   */
  public BiometricsException(BiometricsError error) {
    super(message(error));
    this.error = error;
  }

  /**
   * Tells what went wrong and what made it so.
   *
   * @param error what went wrong and what to do next
   * @param cause the failure underneath
   */
  public BiometricsException(BiometricsError error, Throwable cause) {
    super(message(error), cause);
    this.error = error;
  }

  /**
   * What went wrong.
   *
   * @return the error with its code, its sentences and its data
   */
  public BiometricsError error() {
    return error;
  }

  private static String message(BiometricsError error) {
    Objects.requireNonNull(error, "error");
    return error.reason().code() + ": " + error.reason().sentence().en();
  }
}
