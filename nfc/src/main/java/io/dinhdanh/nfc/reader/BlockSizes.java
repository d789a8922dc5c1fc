package io.dinhdanh.nfc.reader;

/**
 * How many bytes to ask for at once, found by trying: from the most that a command can ask for down
 * to what the weakest reader bears. A size that broke the link or was refused is not tried again.
 * Not thread-safe.
 */
final class BlockSizes {

  /** What even the weakest reader bears. */
  static final int SMALLEST = 112;

  private static final int[] LADDER = {65_536, 4_096, 1_000, 256, 231, 223, 160, SMALLEST};
  private static final int SHORT = 256;

  private int step;
  private int cap = Integer.MAX_VALUE;
  private boolean confirmed;
  private boolean pending;
  private int named;

  /** Begins at the top. */
  BlockSizes() {}

  /** The size to ask for, where an answer of 256 bytes holds so much data. */
  int size(int shortBlock) {
    int size = Math.min(LADDER[step], cap);
    return size > SHORT ? size : Math.min(size, shortBlock);
  }

  /** No more than so many bytes: a size that worked before, or the end of long commands. */
  void atMost(int most) {
    while (LADDER[step] > most && step < LADDER.length - 1) {
      step++;
      confirmed = false;
    }
  }

  /**
   * The chip itself named a size. At the end of a file that is what is left of it, so it becomes a
   * rule only when the file turns out to go on.
   */
  void named(int most) {
    named = most;
  }

  /** Another file begins: what the chip named was the end of the one before. */
  void fileBegins() {
    named = 0;
  }

  /** The file goes on after what was read: the size that the chip named is all it gives. */
  void goesOn() {
    if (named > 0) {
      cap = Math.min(cap, named);
      named = 0;
    }
  }

  /** A command of the present size is on its way. */
  void asked() {
    pending = !confirmed;
  }

  /** It was answered with data. */
  void answered() {
    confirmed = true;
    pending = false;
  }

  /** It was answered, but not about its length. */
  void otherwise() {
    pending = false;
  }

  /** Whether a command of the present size has ever been answered. */
  boolean isConfirmed() {
    return confirmed;
  }

  /** It was refused for its length: the next smaller size, false if there is none. */
  boolean refused(int shortBlock) {
    pending = false;
    confirmed = false;
    int before = size(shortBlock);
    while (step < LADDER.length - 1 && size(shortBlock) >= before) {
      step++;
    }
    return size(shortBlock) < before;
  }

  /** The link broke: a size that never worked on it may be why. */
  void lost() {
    if (pending && step < LADDER.length - 1) {
      step++;
    }
    pending = false;
  }

  /** The size that works, 0 if none has been found. */
  int found() {
    return confirmed ? LADDER[step] : 0;
  }
}
