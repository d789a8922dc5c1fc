package io.dinhdanh.biometrics.face.verification;

import io.dinhdanh.core.evidence.Check;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of a comparison.
 *
 * @param score how near the faces are, higher is nearer; null if there was nothing to compare
 * @param threshold from where on they match
 * @param falseMatchRate the rate that the threshold stands for
 * @param evidence the data that the rate was measured on, and its limits
 * @param checks the checks that were made, unmodifiable
 */
public record FaceComparison(
    @Nullable Double score,
    double threshold,
    double falseMatchRate,
    String evidence,
    List<Check> checks) {

  public FaceComparison {
    checks = Collections.unmodifiableList(new ArrayList<>(checks));
  }

  /**
   * Whether the faces match.
   *
   * @return true if there is a score and it reaches the threshold
   */
  public boolean matches() {
    return score != null && score >= threshold;
  }
}
