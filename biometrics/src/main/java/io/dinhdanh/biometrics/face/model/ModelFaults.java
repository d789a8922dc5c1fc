package io.dinhdanh.biometrics.face.model;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.evidence.Reason;
import org.jspecify.annotations.Nullable;

/** The module's exception for models that are missing, broken or used against their profile. */
public final class ModelFaults {

  private ModelFaults() {}

  /**
   * A model that does not do what its profile says.
   *
   * @param fault what is wrong, in English, without personal data
   * @return the exception to throw
   */
  public static BiometricsException unfit(String fault) {
    return of("model-unfit", fault, null);
  }

  /**
   * A model that does not do what its profile says, with what its runtime said.
   *
   * @param fault what is wrong, in English
   * @param cause the failure underneath
   * @return the exception to throw
   */
  public static BiometricsException unfit(String fault, Throwable cause) {
    return of("model-unfit", fault, cause);
  }

  /**
   * A model that is not there.
   *
   * @param advice what is missing and how to get it, in English
   * @return the exception to throw
   */
  public static BiometricsException missing(String advice) {
    return of("model-missing", advice, null);
  }

  private static BiometricsException of(String code, String fault, @Nullable Throwable cause) {
    Reason reason =
        Reason.of(
                code,
                "The face model cannot be used: " + fault,
                "Không dùng được mô hình nhận diện khuôn mặt; hãy kiểm tra tệp mô hình và hồ sơ của"
                    + " nó")
            .with("fault", fault);
    BiometricsError error = new BiometricsError.ModelUnavailable(reason);
    return cause == null ? new BiometricsException(error) : new BiometricsException(error, cause);
  }
}
