package io.dinhdanh.validation;

import io.dinhdanh.core.evidence.Reason;
import java.util.Objects;

/**
 * Why an operation of this module could not go on. The kind tells what was being read; the reason
 * has a stable code, a sentence that says what to do next, and data without personal content.
 */
public sealed interface ValidationError {

  /**
   * What went wrong and what to do next.
   *
   * @return the reason
   */
  Reason reason();

  /**
   * A filter of breached passwords is no such file, or is cut off.
   *
   * @param reason what is broken
   */
  record FilterDamaged(Reason reason) implements ValidationError {
    public FilterDamaged {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
