package io.dinhdanh.biometrics.fingerprint.search;

import io.dinhdanh.biometrics.BiometricsError;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.core.evidence.Reason;

/** What a gallery of fingers refuses, in words. */
final class FingerErrors {

  private FingerErrors() {}

  static BiometricsException notAFinger() {
    return refused(
        "not-a-finger",
        "The record is no finger of a gallery of fingerprints.",
        "Bản ghi không phải là một ngón tay của kho vân tay.");
  }

  static BiometricsException noPerson() {
    return refused(
        "no-person",
        "A finger needs the name of its person. Give one of 1 to 122 bytes.",
        "Ngón tay cần có tên của người sở hữu. Hãy cho một tên dài từ 1 đến 122 byte.");
  }

  static BiometricsException unknownFinger() {
    return refused(
        "finger-unknown",
        "This finger of this person is not enrolled. Enrol it first.",
        "Ngón tay này của người này chưa được ghi nhận. Hãy ghi nhận trước.");
  }

  static BiometricsException tooManyImpressions() {
    return refused(
        "finger-full",
        "A finger has at most 100 impressions in a gallery. Replace them by a good one.",
        "Mỗi ngón tay có tối đa 100 dấu trong kho. Hãy thay chúng bằng một dấu tốt.");
  }

  private static BiometricsException refused(String code, String en, String vi) {
    return new BiometricsException(new BiometricsError.InputRefused(Reason.of(code, en, vi)));
  }
}
