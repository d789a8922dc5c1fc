package io.dinhdanh.biometrics.face.verification;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * How often and how long a person may try.
 *
 * @param mostFailures failures within the window after which no further try is allowed, at least 1
 * @param window how long a failure counts, above 0
 */
public record AttemptPolicy(int mostFailures, Duration window) {

  /** At most 10 failures within 3 minutes. */
  public static final AttemptPolicy USUAL = new AttemptPolicy(10, Duration.ofMinutes(3));

  public AttemptPolicy {
    Objects.requireNonNull(window, "window");
    if (mostFailures < 1 || window.isNegative() || window.isZero()) {
      throw new IllegalArgumentException(mostFailures + " failures within " + window);
    }
  }

  /**
   * Whether another try is allowed.
   *
   * @param failures when earlier tries failed, in any order
   * @param now the instant of the new try
   * @return false once too many of them lie within the window; one in the future counts as within
   */
  public boolean allows(List<Instant> failures, Instant now) {
    int recent = 0;
    for (Instant failure : failures) {
      recent += failure.isAfter(now.minus(window)) ? 1 : 0;
    }
    return recent < mostFailures;
  }
}
