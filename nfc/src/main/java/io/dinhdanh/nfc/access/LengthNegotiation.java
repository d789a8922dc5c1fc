package io.dinhdanh.nfc.access;

/**
 * What is known about commands of extended length between one chip and its readers: whether they
 * work at all, and the most that may be asked for. A link that breaks over the first such command
 * speaks against them: some phones answer so. Not thread-safe.
 */
public final class LengthNegotiation {

  /** The most that a short command asks for. */
  static final int SHORT = 256;

  private static final int[] LADDER = {65_536, 4_096, 1_000, SHORT};
  private static final int WRONG_LENGTH = 0x67;

  private ExtendedLength state;
  private int step;
  private boolean pending;
  private boolean confirmed;
  private boolean confirmedUnderProtection;

  /**
   * Begins with what is known from earlier.
   *
   * @param state {@link ExtendedLength#UNKNOWN} if nothing is
   */
  public LengthNegotiation(ExtendedLength state) {
    this.state = state;
    this.step = state == ExtendedLength.REFUSED ? LADDER.length - 1 : 0;
    this.confirmed = state == ExtendedLength.ACCEPTED;
  }

  /**
   * What is known by now.
   *
   * @return whether such commands work
   */
  public ExtendedLength state() {
    return state;
  }

  /**
   * The most that may be asked for with one command.
   *
   * @return 65,536, 4,096 or 1,000 bytes, or 256 where commands of extended length do not work
   */
  public int largest() {
    return LADDER[step];
  }

  /** The link broke: if that was over a long command that never worked, it may be why. */
  public void lost() {
    if (pending && state == ExtendedLength.UNKNOWN) {
      refused();
    } else if (pending) {
      smaller();
    }
    pending = false;
  }

  void begin(boolean underProtection) {
    pending = underProtection ? !confirmedUnderProtection : !confirmed;
  }

  void accepted(boolean underProtection) {
    state = ExtendedLength.ACCEPTED;
    confirmed |= !underProtection;
    confirmedUnderProtection |= underProtection;
    pending = false;
  }

  /** Wrong length by its name; at a size that never worked also the other ways to say "cannot". */
  boolean isToBlame(int status) {
    boolean cannot = status == 0x6F00 || status == 0x6D00 || status == 0x6A80;
    boolean blame = status >> 8 == WRONG_LENGTH || (cannot && pending);
    pending &= blame;
    return blame;
  }

  void refused() {
    pending = false;
    step = LADDER.length - 1;
    state = ExtendedLength.REFUSED;
  }

  /** What was asked for last was too much. */
  void smaller() {
    pending = false;
    step = Math.min(step + 1, LADDER.length - 1);
    if (step == LADDER.length - 1) {
      state = ExtendedLength.REFUSED;
    }
  }
}
