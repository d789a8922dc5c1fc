package io.dinhdanh.biometrics.images;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.evidence.Reason;

/** The refusals of this module. None repeats what it refuses. */
final class Unusable {

  private Unusable() {}

  static BiometricsException template(String code, String en, String vi) {
    return new BiometricsException(new BiometricsError.TemplateUnusable(Reason.of(code, en, vi)));
  }

  static BiometricsException template(String code, String en, String vi, Exception cause) {
    return new BiometricsException(
        new BiometricsError.TemplateUnusable(Reason.of(code, en, vi)), cause);
  }

  static BiometricsException image(String code, String en, String vi) {
    return new BiometricsException(new BiometricsError.ImageUnusable(Reason.of(code, en, vi)));
  }

  static BiometricsException image(String code, String en, String vi, Exception cause) {
    return new BiometricsException(
        new BiometricsError.ImageUnusable(Reason.of(code, en, vi)), cause);
  }
}
