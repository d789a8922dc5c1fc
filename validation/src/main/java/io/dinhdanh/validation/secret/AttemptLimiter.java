package io.dinhdanh.validation.secret;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Optional;

/**
 * Locks a secret after too many wrong attempts in a row until the next day begins. Stateless: the
 * counts are {@link Attempts}, which the caller stores. Immutable and thread-safe.
 */
public final class AttemptLimiter {

  /** Vietnam's time zone. */
  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  private static final int VNEID_TOLERATED = 5;

  private final int tolerated;
  private final ZoneId zone;
  private final Clock clock;

  /**
   * A limiter.
   *
   * @param tolerated wrong attempts in a row that do not lock, at least 1; the next one does
   * @param zone where the next day begins
   * @param clock tells the time
   * @throws IllegalArgumentException if no attempt is tolerated
   */
  public AttemptLimiter(int tolerated, ZoneId zone, Clock clock) {
    if (tolerated < 1) {
      throw new IllegalArgumentException("at least one wrong attempt must be tolerated");
    }
    this.tolerated = tolerated;
    this.zone = Objects.requireNonNull(zone, "zone");
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /**
   * VNeID's rule for passcodes: more than five wrong ones lock until the next day (VNeID user
   * guide), which begins in Vietnam's time zone.
   *
   * @param clock tells the time
   * @return the limiter
   */
  public static AttemptLimiter vneidPasscode(Clock clock) {
    return new AttemptLimiter(VNEID_TOLERATED, VIETNAM, clock);
  }

  /**
   * Until when no attempt may be made. Ask before looking at what was typed.
   *
   * @param attempts the stored count
   * @return the end of the lock, if there is one now
   */
  public Optional<Instant> lockedUntil(Attempts attempts) {
    return attempts.lockAt(clock.instant());
  }

  /**
   * Wrong attempts that are left before the lock.
   *
   * @param attempts the stored count
   * @return how many more may be made, the locking one included; 0 while locked
   */
  public int left(Attempts attempts) {
    return lockedUntil(attempts).isPresent() ? 0 : tolerated + 1 - counted(attempts).wrong();
  }

  /**
   * Counts a wrong attempt. One that was made in spite of a lock changes nothing.
   *
   * @param attempts the stored count
   * @return the count to store
   */
  public Attempts afterWrong(Attempts attempts) {
    if (lockedUntil(attempts).isPresent()) {
      return attempts;
    }
    Attempts more = counted(attempts).oneMore();
    return more.wrong() > tolerated ? new Attempts(more.wrong(), nextDay()) : more;
  }

  /**
   * Forgets wrong attempts after a right one. A right one that was made in spite of a lock changes
   * nothing.
   *
   * @param attempts the stored count
   * @return the count to store
   */
  public Attempts afterRight(Attempts attempts) {
    return lockedUntil(attempts).isPresent() ? attempts : Attempts.none();
  }

  /** The count without a lock that has ended. A count at its limit without a lock is damaged. */
  private Attempts counted(Attempts attempts) {
    return attempts.lockedUntil() != null ? Attempts.none() : capped(attempts);
  }

  private Attempts capped(Attempts attempts) {
    return attempts.wrong() > tolerated ? new Attempts(tolerated, null) : attempts;
  }

  private Instant nextDay() {
    return clock.instant().atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant();
  }
}
