package io.dinhdanh.validation.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttemptLimiterTest {

  private final TestClock clock = new TestClock("2026-11-21T10:00:00Z");
  private final AttemptLimiter limiter = AttemptLimiter.vneidPasscode(clock);

  @Test
  void moreThanFiveWrongOnesLockUntilTheNextDayInVietnam() {
    Attempts attempts = wrong(Attempts.none(), 5);
    assertEquals(Optional.empty(), limiter.lockedUntil(attempts));
    assertEquals(1, limiter.left(attempts));
    attempts = wrong(attempts, 1);
    assertEquals(0, limiter.left(attempts));
    assertEquals(Optional.of(Instant.parse("2026-11-21T17:00:00Z")), limiter.lockedUntil(attempts));
    clock.set("2026-11-21T16:59:59Z");
    assertTrue(limiter.lockedUntil(attempts).isPresent());
    clock.set("2026-11-21T17:00:00Z");
    assertEquals(Optional.empty(), limiter.lockedUntil(attempts));
    assertEquals(6, limiter.left(attempts));
  }

  @Test
  void eveningInEuropeIsTheNextMorningInVietnam() {
    clock.set("2026-11-21T17:30:00Z");
    Attempts attempts = wrong(Attempts.none(), 6);
    assertEquals(Optional.of(Instant.parse("2026-11-22T17:00:00Z")), limiter.lockedUntil(attempts));
  }

  @Test
  void aRightOneForgetsTheWrongOnes() {
    Attempts attempts = limiter.afterRight(wrong(Attempts.none(), 5));
    assertEquals(Attempts.none(), attempts);
  }

  @Test
  void nothingCountsWhileLocked() {
    Attempts locked = wrong(Attempts.none(), 6);
    assertEquals(locked, limiter.afterRight(locked));
    assertEquals(locked, limiter.afterWrong(locked));
  }

  @Test
  void countsAnewAfterTheLock() {
    Attempts locked = wrong(Attempts.none(), 6);
    clock.set("2026-11-22T10:00:00Z");
    assertEquals(1, limiter.afterWrong(locked).wrong());
    assertTrue(limiter.lockedUntil(wrong(locked, 6)).isPresent());
    assertEquals(Attempts.none(), limiter.afterRight(locked));
  }

  @Test
  void wrongOnesInARowCountOverMidnight() {
    Attempts attempts = wrong(Attempts.none(), 3);
    clock.set("2026-11-22T10:00:00Z");
    assertTrue(limiter.lockedUntil(wrong(attempts, 3)).isPresent());
  }

  @Test
  void survivesARestartAtAnyMoment() {
    Random random = new Random(4);
    Attempts kept = Attempts.none();
    Attempts stored = Attempts.none();
    for (int i = 0; i < 2000; i++) {
      clock.turn(Duration.ofMinutes(random.nextInt(300)));
      boolean right = random.nextInt(6) == 0;
      kept = right ? limiter.afterRight(kept) : limiter.afterWrong(kept);
      Attempts read = Attempts.parse(stored.text()).orThrow();
      stored = right ? limiter.afterRight(read) : limiter.afterWrong(read);
      assertEquals(kept, stored);
    }
  }

  @Test
  void aClockSetBackKeepsTheLock() {
    Attempts locked = wrong(Attempts.none(), 6);
    clock.set("2026-11-01T00:00:00Z");
    assertTrue(limiter.lockedUntil(locked).isPresent());
  }

  @Test
  void aCountBeyondTheLimitLocksAtTheNextWrongOne() {
    Attempts beyond = Attempts.parse("attempts1:900:").orThrow();
    assertEquals(1, limiter.left(beyond));
    assertTrue(limiter.lockedUntil(limiter.afterWrong(beyond)).isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "attempts1:",
        "attempts1:-1:",
        "attempts1:1",
        "attempts2:1:",
        "attempts1:9999999:",
        "attempts1:1:x",
        "attempts1:1:999999999999",
        "attempts1:1:5\n"
      })
  void refusesDamagedCounts(String text) {
    assertTrue(Attempts.parse(text).refusal().isPresent());
  }

  @Test
  void toleratesAtLeastOne() {
    assertThrows(
        IllegalArgumentException.class, () -> new AttemptLimiter(0, ZoneId.of("UTC"), clock));
    assertThrows(IllegalArgumentException.class, () -> new Attempts(-1, null));
  }

  private Attempts wrong(Attempts attempts, int times) {
    Attempts now = attempts;
    for (int i = 0; i < times; i++) {
      now = limiter.afterWrong(now);
    }
    return now;
  }
}
