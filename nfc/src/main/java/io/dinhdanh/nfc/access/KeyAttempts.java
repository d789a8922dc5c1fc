package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;

/**
 * Counts the keys that chips refused and stops before more are tried than the holder agreed to:
 * chips slow down or lock after wrong keys. A key counts from the moment it is sent, so that one
 * whose answer is lost counts as well; an accepted one is taken off again. One for each card and
 * sitting. Not thread-safe.
 */
public final class KeyAttempts {

  private int allowed;
  private int refused;
  private int unanswered;

  /**
   * A fresh count.
   *
   * @param allowed how many wrong keys may be tried, at least 1
   * @throws IllegalArgumentException if none may be tried
   */
  public KeyAttempts(int allowed) {
    if (allowed < 1) {
      throw new IllegalArgumentException("at least one key must be allowed");
    }
    this.allowed = allowed;
  }

  /**
   * The holder agrees to further attempts.
   *
   * @param more how many, at least 1
   * @throws IllegalArgumentException if there are none
   */
  public void allow(int more) {
    if (more < 1) {
      throw new IllegalArgumentException("at least one more");
    }
    allowed += more;
  }

  /**
   * How many keys were refused, or may have been: those whose answer was lost count too.
   *
   * @return 0 or more
   */
  public int refused() {
    return refused + unanswered;
  }

  void beforeKey() throws ChipException {
    if (refused() >= allowed) {
      throw new ChipException(new AccessError.AttemptsUsedUp(allowed));
    }
  }

  /** The command that the chip judges a key by is on its way. */
  void sent() {
    unanswered++;
  }

  /** The key is right, and over a right key the chip too forgets what it did not answer. */
  void accepted() {
    unanswered = 0;
  }

  void rejected() {
    unanswered--;
    refused++;
  }

  /** The chip did not come to judge the key: the command had the wrong length for it. */
  void notJudged() {
    unanswered--;
  }
}
