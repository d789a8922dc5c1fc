package io.dinhdanh.nfc.testkit.chip;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;

/**
 * A clock that moves when it is told to: a link moves it by the time that an exchange would take,
 * so that deadlines are tested without waiting. Its views in other zones move with it. Not
 * thread-safe.
 */
public final class VirtualClock extends Clock {

  private final Instant[] now;
  private final ZoneId zone;

  private VirtualClock(Instant[] now, ZoneId zone) {
    this.now = now;
    this.zone = zone;
  }

  /**
   * A clock in UTC.
   *
   * @param start what it shows at first
   * @return the clock
   */
  public static VirtualClock at(Instant start) {
    return new VirtualClock(new Instant[] {Objects.requireNonNull(start, "start")}, ZoneOffset.UTC);
  }

  /**
   * Moves the clock.
   *
   * @param time by which it moves on
   */
  public void advance(Duration time) {
    now[0] = now[0].plus(time);
  }

  @Override
  public Instant instant() {
    return now[0];
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new VirtualClock(now, other);
  }
}
