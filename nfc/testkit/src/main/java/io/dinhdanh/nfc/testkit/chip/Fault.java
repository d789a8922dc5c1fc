package io.dinhdanh.nfc.testkit.chip;

import java.time.Duration;

/** What goes wrong at a command. Those that say "from then on" last until the link ends. */
public sealed interface Fault {

  /**
   * The chip leaves the field, for good.
   *
   * @param heard whether it still carried out the command, its answer being lost
   */
  record TagLost(boolean heard) implements Fault {}

  /**
   * A status word in the clear, without the chip having seen the command.
   *
   * @param statusWord of two bytes
   */
  record PlainStatus(int statusWord) implements Fault {}

  /**
   * A status word from the chip, protected where the command was.
   *
   * @param statusWord of two bytes
   */
  record ChipStatus(int statusWord) implements Fault {}

  /** One bit of the answer's authentication code is wrong, or of its data where it has no code. */
  record WrongCode() implements Fault {}

  /** The answer before this one comes once more; the chip does not see the command. */
  record Replayed() implements Fault {}

  /**
   * The answer is cut.
   *
   * @param bytes that are left of it, its status word among them
   */
  record Truncated(int bytes) implements Fault {}

  /**
   * The answer has more bytes than the chip sent, zeros before the status word.
   *
   * @param bytes that are added
   */
  record Lengthened(int bytes) implements Fault {}

  /**
   * From then on a read gives few bytes, properly protected.
   *
   * @param bytes at most; 0 for answers that succeed without data
   */
  record ShortReads(int bytes) implements Fault {}

  /** From then on files have no end: reads past it go on with zeros. */
  record EndlessReads() implements Fault {}

  /** From then on each read of a file's beginning claims a longer file than the one before. */
  record GrowingLengths() implements Fault {}

  /**
   * The answer is late.
   *
   * @param delay by which the link's clock moves on
   */
  record Slow(Duration delay) implements Fault {}
}
