package io.dinhdanh.validation.qr.image;

import java.time.Duration;
import java.util.function.LongSupplier;

/** The time that a reading may take, and how much of it has passed. */
final class Deadline {

  private final LongSupplier nanoTime;
  private final long start;
  private final long budget;

  /**
   * Starts now.
   *
   * @param budget the time to spend
   * @param nanoTime such as {@code System::nanoTime}
   */
  Deadline(Duration budget, LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
    this.start = nanoTime.getAsLong();
    this.budget = nanos(budget);
  }

  private static long nanos(Duration budget) {
    try {
      return budget.toNanos();
    } catch (ArithmeticException tooLong) {
      return budget.isNegative() ? 0 : Long.MAX_VALUE;
    }
  }

  boolean isOver() {
    return nanoTime.getAsLong() - start >= budget;
  }

  long elapsedMicros() {
    return (nanoTime.getAsLong() - start) / 1000;
  }
}
