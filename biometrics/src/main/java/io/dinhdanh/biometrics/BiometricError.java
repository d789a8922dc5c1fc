package io.dinhdanh.biometrics;

import io.dinhdanh.core.evidence.Reason;
import java.util.Objects;

/**
 * Why a biometric operation cannot go on. The kind tells what was being done; the reason has a
 * stable code, a sentence that says what to do next, and data without personal content.
 */
public sealed interface BiometricError {

  /**
   * What went wrong and what to do next.
   *
   * @return the reason
   */
  Reason reason();

  /**
   * Bytes that should be a template are none, or cannot be written in the format asked for.
   *
   * @param reason what is wrong with them
   */
  record TemplateUnusable(Reason reason) implements BiometricError {
    public TemplateUnusable {
      Objects.requireNonNull(reason, "reason");
    }
  }

  /**
   * An image cannot be read, or shows nothing that a template could be made of.
   *
   * @param reason what is wrong with it
   */
  record ImageUnusable(Reason reason) implements BiometricError {
    public ImageUnusable {
      Objects.requireNonNull(reason, "reason");
    }
  }
}
