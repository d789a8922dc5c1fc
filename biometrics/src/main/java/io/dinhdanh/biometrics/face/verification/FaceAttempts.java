package io.dinhdanh.biometrics.face.verification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;

/**
 * A person's earlier failures and the policy that they are held to. The caller stores the failures
 * where the person cannot reach them.
 *
 * @param policy how often and how long a person may try
 * @param failures when earlier tries failed, in any order, unmodifiable
 */
public record FaceAttempts(AttemptPolicy policy, List<Instant> failures) {

  public FaceAttempts {
    Objects.requireNonNull(policy, "policy");
    failures = Collections.unmodifiableList(new ArrayList<>(failures));
  }

  /**
   * Whether another try is allowed.
   *
   * @param now the instant of the try
   * @return false once the policy's number of failures lies within its window
   */
  public boolean left(Instant now) {
    return policy.allows(failures, now);
  }

  /**
   * From when on tries are allowed that are not now.
   *
   * @return the instant at which the decisive failure leaves the window; the epoch if there are too
   *     few failures to forbid any
   */
  public Instant openAgain() {
    int spare = failures.size() - policy.mostFailures();
    if (spare < 0) {
      return Instant.EPOCH;
    }
    List<Instant> sorted = new ArrayList<>(failures);
    Collections.sort(sorted);
    return sorted.get(spare).plus(policy.window());
  }
}
