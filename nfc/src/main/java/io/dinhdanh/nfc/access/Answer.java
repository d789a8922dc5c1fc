package io.dinhdanh.nfc.access;

/**
 * What the chip answered to one command. Immutable: bytes are copied in and out.
 *
 * <p>Behind a secured channel data comes only from answers whose protection was checked.
 */
public final class Answer {

  /** All went well. */
  public static final int OK = 0x9000;

  private final byte[] data;
  private final int status;
  private final boolean shielded;

  Answer(byte[] data, int status, boolean shielded) {
    this.data = data.clone();
    this.status = status;
    this.shielded = shielded;
  }

  /**
   * The data.
   *
   * @return a copy, empty if none came
   */
  public byte[] data() {
    return data.clone();
  }

  /**
   * The status word (ISO/IEC 7816-4 §5.6).
   *
   * @return two bytes, such as {@code 0x9000}
   */
  public int status() {
    return status;
  }

  /**
   * Tells whether all went well.
   *
   * @return true for {@code 9000}
   */
  public boolean isOk() {
    return status == OK;
  }

  /**
   * Tells whether nobody on the way can have changed this answer.
   *
   * @return true if it came under secure messaging; a status word alone that did not is never data
   */
  public boolean isShielded() {
    return shielded;
  }

  /**
   * The same answer with its data taken out of a wrapping.
   *
   * @param unwrapped the data
   * @return a new answer
   */
  public Answer withData(byte[] unwrapped) {
    return new Answer(unwrapped, status, shielded);
  }

  /** Tells length and status; the data may be personal and stays out. */
  @Override
  public String toString() {
    return String.format("Answer[%d bytes, %04X]", data.length, status);
  }
}
