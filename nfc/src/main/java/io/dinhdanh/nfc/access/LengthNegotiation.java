package io.dinhdanh.nfc.access;

/**
 * What is known about commands of extended length between one chip and its readers. A link that
 * breaks over the first such command speaks against them: some phones answer so. Not thread-safe.
 */
public final class LengthNegotiation {

  private ExtendedLength state;
  private boolean pending;

  /**
   * Begins with what is known from earlier.
   *
   * @param state {@link ExtendedLength#UNKNOWN} if nothing is
   */
  public LengthNegotiation(ExtendedLength state) {
    this.state = state;
  }

  /**
   * What is known by now.
   *
   * @return whether such commands work
   */
  public ExtendedLength state() {
    return state;
  }

  /** The link broke: if that was over the first long command, no other will be tried. */
  public void lost() {
    if (pending) {
      settle(ExtendedLength.REFUSED);
    }
  }

  boolean mayTry() {
    return state != ExtendedLength.REFUSED;
  }

  void begin() {
    pending = state == ExtendedLength.UNKNOWN;
  }

  void settle(ExtendedLength outcome) {
    state = outcome;
    pending = false;
  }
}
