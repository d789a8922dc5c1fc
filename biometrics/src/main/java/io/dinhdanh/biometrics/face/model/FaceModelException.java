package io.dinhdanh.biometrics.face.model;

/** A face model that is broken, missing or used against its profile; the message says which. */
public final class FaceModelException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /**
   * A fault of a model.
   *
   * @param message what is wrong and what to do; it holds no personal data
   */
  public FaceModelException(String message) {
    super(message);
  }

  /**
   * A fault of a model with its cause.
   *
   * @param message what is wrong and what to do
   * @param cause what the runtime said
   */
  public FaceModelException(String message, Throwable cause) {
    super(message, cause);
  }
}
