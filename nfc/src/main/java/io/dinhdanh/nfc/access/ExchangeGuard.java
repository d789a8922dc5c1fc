package io.dinhdanh.nfc.access;

import io.dinhdanh.nfc.ChipException;

/** Asked before each command whether to go on: the place for budgets, deadlines, cancellation. */
@FunctionalInterface
public interface ExchangeGuard {

  /**
   * Lets the next command pass, or not.
   *
   * @throws ChipException with the reason to stop
   */
  void beforeCommand() throws ChipException;
}
