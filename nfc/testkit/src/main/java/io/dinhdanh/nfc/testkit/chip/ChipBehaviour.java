package io.dinhdanh.nfc.testkit.chip;

import java.time.Duration;

/**
 * The habits in which real cards differ while all of them follow the standard. Immutable.
 *
 * <p>{@link #usual()} is a card of today: extended length, short file identifiers, odd READ BINARY,
 * no lock. The other methods return a changed copy.
 */
public final class ChipBehaviour {

  private static final int LARGEST_READ = 65_536;

  private boolean extendedLength = true;
  private boolean shortIdentifiers = true;
  private boolean oddReadBinary = true;
  private boolean endWarned;
  private boolean exactAtEnd;
  private int largestRead = LARGEST_READ;
  private LargerRead largerRead = LargerRead.SHORTENED;
  private int masterFileStatus = StatusWord.OK;
  private int piece;
  private int attempts;
  private Duration slowdown = Duration.ZERO;

  private ChipBehaviour() {}

  private ChipBehaviour(ChipBehaviour that) {
    extendedLength = that.extendedLength;
    shortIdentifiers = that.shortIdentifiers;
    oddReadBinary = that.oddReadBinary;
    endWarned = that.endWarned;
    exactAtEnd = that.exactAtEnd;
    largestRead = that.largestRead;
    largerRead = that.largerRead;
    masterFileStatus = that.masterFileStatus;
    piece = that.piece;
    attempts = that.attempts;
    slowdown = that.slowdown;
  }

  /**
   * A card of today.
   *
   * @return the behaviour
   */
  public static ChipBehaviour usual() {
    return new ChipBehaviour();
  }

  /**
   * A card of Vietnam as integrators meet it: SELECT of the master file is an unknown instruction,
   * and EF.CardAccess is selected without it.
   *
   * @return the behaviour
   */
  public static ChipBehaviour vietnamese() {
    return usual().masterFileStatus(StatusWord.UNKNOWN_INSTRUCTION);
  }

  /**
   * Whether the card takes extended APDUs; one that does not answers them with 6700 in the clear.
   *
   * @param supported true if it does
   * @return a changed copy
   */
  public ChipBehaviour extendedLength(boolean supported) {
    ChipBehaviour copy = new ChipBehaviour(this);
    copy.extendedLength = supported;
    return copy;
  }

  /**
   * Whether READ BINARY takes a short file identifier; a card that does not answers 6A86.
   *
   * @param supported true if it does
   * @return a changed copy
   */
  public ChipBehaviour shortIdentifiers(boolean supported) {
    ChipBehaviour copy = new ChipBehaviour(this);
    copy.shortIdentifiers = supported;
    return copy;
  }

  /**
   * Whether READ BINARY with instruction B1 is known; a card that does not know it answers 6D00.
   *
   * @param supported true if it is
   * @return a changed copy
   */
  public ChipBehaviour oddReadBinary(boolean supported) {
    ChipBehaviour copy = new ChipBehaviour(this);
    copy.oddReadBinary = supported;
    return copy;
  }

  /**
   * Whether a READ BINARY of more bytes than are left ends in 6282 instead of 9000.
   *
   * @param warned true for 6282
   * @return a changed copy
   */
  public ChipBehaviour endOfFileWarned(boolean warned) {
    ChipBehaviour copy = new ChipBehaviour(this);
    copy.endWarned = warned;
    return copy;
  }

  /**
   * The size of the buffer that a READ BINARY fills, and what happens when more is asked for.
   *
   * @param bytes of file content, 1 to 65,536
   * @param answer to a command that asks for more
   * @return a changed copy
   * @throws IllegalArgumentException if the size is out of range
   */
  public ChipBehaviour largestRead(int bytes, LargerRead answer) {
    if (bytes < 1 || bytes > LARGEST_READ) {
      throw new IllegalArgumentException("a read has 1 to 65536 bytes");
    }
    ChipBehaviour copy = new ChipBehaviour(this);
    copy.largestRead = bytes;
    copy.largerRead = answer;
    return copy;
  }

  /**
   * The answer to SELECT of the master file.
   *
   * @param statusWord 9000, or an error such as 6D00 or 6982
   * @return a changed copy
   */
  public ChipBehaviour masterFileStatus(int statusWord) {
    ChipBehaviour copy = new ChipBehaviour(this);
    copy.masterFileStatus = statusWord;
    return copy;
  }

  /**
   * Has long answers come in pieces by 61xx and GET RESPONSE.
   *
   * @param bytes the largest piece, 1 to 256, or 0 for whole answers
   * @return a changed copy
   * @throws IllegalArgumentException if the size is out of range
   */
  public ChipBehaviour answersInPieces(int bytes) {
    if (bytes < 0 || bytes > CommandApdu.SHORT_ANSWER) {
      throw new IllegalArgumentException("a piece has 1 to 256 bytes");
    }
    ChipBehaviour copy = new ChipBehaviour(this);
    copy.piece = bytes;
    return copy;
  }

  /**
   * How many wrong passwords in a row lock the card for good.
   *
   * @param number of attempts, or 0 for a card that never locks
   * @return a changed copy
   */
  public ChipBehaviour locksAfter(int number) {
    ChipBehaviour copy = new ChipBehaviour(this);
    copy.attempts = number;
    return copy;
  }

  /**
   * How much slower each wrong password makes the next attempt.
   *
   * @param delay added for each failure since the last success
   * @return a changed copy
   */
  public ChipBehaviour slowsDownBy(Duration delay) {
    ChipBehaviour copy = new ChipBehaviour(this);
    copy.slowdown = delay;
    return copy;
  }

  /**
   * Whether a read that asks for more than is left gets no data but 6Cxx, which names what is left,
   * where that is less than 256 bytes; even a read that asks for "all".
   *
   * @param exact true for a chip that insists on the exact length
   * @return a new behaviour
   */
  public ChipBehaviour exactLengthAtEndOfFile(boolean exact) {
    ChipBehaviour copy = new ChipBehaviour(this);
    copy.exactAtEnd = exact;
    return copy;
  }

  boolean isExactAtEndOfFile() {
    return exactAtEnd;
  }

  boolean takesExtendedLength() {
    return extendedLength;
  }

  boolean takesShortIdentifiers() {
    return shortIdentifiers;
  }

  boolean knowsOddReadBinary() {
    return oddReadBinary;
  }

  boolean warnsAtEndOfFile() {
    return endWarned;
  }

  int largestRead() {
    return largestRead;
  }

  LargerRead onLargerRead() {
    return largerRead;
  }

  int masterFileStatus() {
    return masterFileStatus;
  }

  int piece() {
    return piece;
  }

  int attempts() {
    return attempts;
  }

  Duration slowdown() {
    return slowdown;
  }
}
