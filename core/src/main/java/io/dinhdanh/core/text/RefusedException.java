package io.dinhdanh.core.text;

/**
 * A text was handed over as a value that it is not. The message is the English sentence of the
 * {@link Refusal} and holds no part of the text.
 */
public final class RefusedException extends IllegalArgumentException {

  private final transient Refusal refusal;

  /**
   * Refuses a text.
   *
   * @param refusal why
   */
  public RefusedException(Refusal refusal) {
    super(refusal.sentence().en());
    this.refusal = refusal;
  }

  /**
   * Why the text was refused.
   *
   * @return the reason
   */
  public Refusal refusal() {
    return refusal;
  }
}
