package io.dinhdanh.biometrics.images;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.biometrics.BiometricsException;
import io.dinhdanh.biometrics.fingerprint.FingerprintTemplate;
import io.dinhdanh.biometrics.fingerprint.engine.FingerprintMatcher;
import io.dinhdanh.biometrics.fingerprint.engine.MatchScratch;

/** Whatever the bytes: the documented exception, or templates that can be matched and written. */
class TemplateFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void foreign(byte[] file) {
    try {
      for (ReadFinger finger : TemplateReader.read(file)) {
        use(finger.template());
      }
    } catch (BiometricsException refused) {
      mustSayWhy(refused);
    }
  }

  @FuzzTest(maxDuration = "2m")
  void own(byte[] bytes) {
    try {
      use(FingerprintTemplate.fromBytes(bytes));
    } catch (BiometricsException refused) {
      mustSayWhy(refused);
    }
  }

  private static void use(FingerprintTemplate template) throws BiometricsException {
    if (!FingerprintTemplate.fromBytes(template.toBytes()).equals(template)) {
      throw new AssertionError("a template survives its own bytes");
    }
    byte[] cbor = TemplateWriter.write(template, FingerprintFormat.SOURCEAFIS);
    if (!TemplateReader.read(cbor).get(0).template().equals(template)) {
      throw new AssertionError("a template survives the CBOR of SourceAFIS");
    }
    if (template.size() < 60) {
      new FingerprintMatcher(template).match(template, new MatchScratch());
    }
  }

  private static void mustSayWhy(BiometricsException refused) {
    if (refused.error().reason().sentence().vi().isEmpty()) {
      throw new AssertionError("a refusal says why", refused);
    }
  }
}
