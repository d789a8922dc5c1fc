package io.dinhdanh.nfc.keys;

/** A key that cannot be read, or that we refuse to compute with. */
public final class UnusableKeyException extends Exception {

  private static final long serialVersionUID = 1L;

  /**
   * A key that is not used.
   *
   * @param message what is wrong with it
   */
  public UnusableKeyException(String message) {
    super(message);
  }
}
