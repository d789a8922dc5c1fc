package io.dinhdanh.validation.secret;

import io.dinhdanh.core.text.Parsed;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How often a secret was typed wrong in a row, and until when it is locked. A value to be stored
 * beside the account, so that counts survive a restart; store it before the answer is given, and
 * only over the value that was read. Immutable.
 *
 * @param wrong wrong attempts in a row, 0 to 1,000,000
 * @param lockedUntil when the lock ends, in whole seconds; null if there is none
 */
public record Attempts(int wrong, @Nullable Instant lockedUntil) {

  private static final int MOST = 1_000_000;
  private static final Attempts NONE = new Attempts(0, null);
  private static final Pattern SHAPE = Pattern.compile("attempts1:([0-9]{1,7}):([0-9]{1,11})?");

  public Attempts {
    if (wrong < 0 || wrong > MOST) {
      throw new IllegalArgumentException("attempts are counted from 0 to 1,000,000");
    }
  }

  /**
   * No wrong attempt.
   *
   * @return a count of zero
   */
  public static Attempts none() {
    return NONE;
  }

  /**
   * Reads a stored count.
   *
   * @param text what {@link #text()} gave, to the letter
   * @return the count, or why the text is none
   */
  public static Parsed<Attempts> parse(String text) {
    Matcher matcher = SHAPE.matcher(text);
    if (!matcher.matches() || Integer.parseInt(matcher.group(1)) > MOST) {
      return new Parsed.Refused<>(StoredValueRefusal.ATTEMPTS_DAMAGED);
    }
    String until = matcher.group(2);
    try {
      Instant lock = until == null ? null : Instant.ofEpochSecond(Long.parseLong(until));
      Attempts attempts = new Attempts(Integer.parseInt(matcher.group(1)), lock);
      return attempts.text().equals(text)
          ? new Parsed.Accepted<>(attempts)
          : new Parsed.Refused<>(StoredValueRefusal.ATTEMPTS_DAMAGED);
    } catch (DateTimeException e) {
      return new Parsed.Refused<>(StoredValueRefusal.ATTEMPTS_DAMAGED);
    }
  }

  /**
   * The text to store.
   *
   * @return the count and the end of the lock in seconds since 1970
   */
  public String text() {
    return "attempts1:" + wrong + ":" + (lockedUntil == null ? "" : lockedUntil.getEpochSecond());
  }

  Optional<Instant> lockAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil)
        ? Optional.of(lockedUntil)
        : Optional.empty();
  }

  Attempts oneMore() {
    return new Attempts(Math.min(wrong + 1, MOST), null);
  }
}
