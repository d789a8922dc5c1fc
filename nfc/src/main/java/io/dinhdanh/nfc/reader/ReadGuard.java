package io.dinhdanh.nfc.reader;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.access.ExchangeGuard;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;

/** Stops a reading that was cancelled, takes too long or asks for too much. */
final class ReadGuard implements ExchangeGuard {

  private final ReadLimits limits;
  private final Clock clock;
  private final AtomicBoolean cancelled = new AtomicBoolean();
  private Instant deadline;
  private int commands;

  ReadGuard(ReadLimits limits, Clock clock) {
    this.limits = limits;
    this.clock = clock;
    this.deadline = clock.instant().plus(limits.time());
  }

  /** A card was laid on: the time runs from now. */
  void linkBegins() {
    deadline = clock.instant().plus(limits.time());
  }

  /** From any thread. */
  void cancel() {
    cancelled.set(true);
  }

  @Override
  public void beforeCommand() throws ChipException {
    if (cancelled.get()) {
      throw new ChipException(new ReadError.Cancelled());
    }
    if (clock.instant().isAfter(deadline)) {
      throw new ChipException(new ReadError.TooSlow(limits.time()));
    }
    if (commands >= limits.commands()) {
      throw new ChipException(new ReadError.TooManyCommands(limits.commands()));
    }
    commands++;
  }

  int commands() {
    return commands;
  }
}
