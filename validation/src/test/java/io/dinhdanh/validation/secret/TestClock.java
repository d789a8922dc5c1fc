package io.dinhdanh.validation.secret;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/** A clock that a test turns. */
final class TestClock extends Clock {

  private Instant now;

  TestClock(String now) {
    this.now = Instant.parse(now);
  }

  void turn(Duration by) {
    now = now.plus(by);
  }

  void set(String to) {
    now = Instant.parse(to);
  }

  @Override
  public Instant instant() {
    return now;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    throw new UnsupportedOperationException();
  }
}
