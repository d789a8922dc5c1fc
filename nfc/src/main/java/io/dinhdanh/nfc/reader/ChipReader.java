package io.dinhdanh.nfc.reader;

import io.dinhdanh.core.card.AccessKey;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Objects;

/**
 * Reads chips. Holds what readings share: limits, clock, chance, and the memory of which block size
 * works with which card. Thread-safe; each card is read by one {@link ChipReading}.
 *
 * <pre>{@code
 * ChipReader reader = new ChipReader(ReadLimits.usual(), Clock.systemUTC(), new SecureRandom());
 * ChipReading reading = reader.begin(ReadPlan.bank(), keys, progress -> show(progress.sentence()));
 * ChipDump dump = reading.readFrom(isoDep::transceive);
 * }</pre>
 */
public final class ChipReader {

  private final ReadLimits limits;
  private final Clock clock;
  private final SecureRandom random;
  private final CardMemory memory;

  /**
   * A reader.
   *
   * @param limits how much a chip may ask of it
   * @param clock for deadlines and the instant of a dump
   * @param random for ephemeral keys
   */
  public ChipReader(ReadLimits limits, Clock clock, SecureRandom random) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.clock = Objects.requireNonNull(clock, "clock");
    this.random = Objects.requireNonNull(random, "random");
    this.memory = new CardMemory(random);
  }

  /**
   * Begins to read a card; nothing is sent yet.
   *
   * @param plan what to read
   * @param keys what to open the chip with, in the order in which to try
   * @param listener told about each step
   * @return the reading, to be given a link
   */
  public ChipReading begin(
      ReadPlan plan, List<? extends AccessKey> keys, Progress.Listener listener) {
    return new ChipReading(plan, keys, listener, this);
  }

  ReadLimits limits() {
    return limits;
  }

  Clock clock() {
    return clock;
  }

  SecureRandom random() {
    return random;
  }

  CardMemory memory() {
    return memory;
  }
}
