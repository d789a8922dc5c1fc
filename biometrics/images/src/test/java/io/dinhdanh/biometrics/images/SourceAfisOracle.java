package io.dinhdanh.biometrics.images;

import com.machinezoo.sourceafis.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;

/** SourceAFIS itself, fed with our templates. */
final class SourceAfisOracle {

  private final FingerprintMatcher matcher;

  SourceAfisOracle(FingerprintTemplate probe) {
    matcher = new FingerprintMatcher(template(probe));
  }

  static com.machinezoo.sourceafis.FingerprintTemplate template(FingerprintTemplate template) {
    return new com.machinezoo.sourceafis.FingerprintTemplate(SourceAfisCbor.write(template));
  }

  double match(com.machinezoo.sourceafis.FingerprintTemplate candidate) {
    return matcher.match(candidate);
  }
}
