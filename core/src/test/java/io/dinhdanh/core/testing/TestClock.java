package io.dinhdanh.core.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that a test turns, to the millisecond. Its views in other zones turn with it. */
public final class TestClock extends Clock {

  private final AtomicLong millis;
  private final ZoneId zone;

  private TestClock(AtomicLong millis, ZoneId zone) {
    this.millis = millis;
    this.zone = zone;
  }

  /**
   * A clock in UTC.
   *
   * @param now what it shows, such as {@code 2026-11-21T10:00:00Z}
   */
  public TestClock(String now) {
    this(new AtomicLong(Instant.parse(now).toEpochMilli()), ZoneOffset.UTC);
  }

  /**
   * Turns it on.
   *
   * @param by how far
   */
  public void turn(Duration by) {
    millis.addAndGet(by.toMillis());
  }

  /**
   * Turns it to an instant.
   *
   * @param to the instant
   */
  public void set(String to) {
    millis.set(Instant.parse(to).toEpochMilli());
  }

  @Override
  public Instant instant() {
    return Instant.ofEpochMilli(millis.get());
  }

  @Override
  public ZoneId getZone() {
    return zone;
  }

  @Override
  public Clock withZone(ZoneId other) {
    return new TestClock(millis, other);
  }
}
