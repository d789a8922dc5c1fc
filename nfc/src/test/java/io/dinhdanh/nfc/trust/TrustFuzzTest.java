package io.dinhdanh.nfc.trust;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;

/** Whatever the bytes: the documented exception, or a report. */
class TrustFuzzTest {

  private static final PassiveAuthentication AUTHENTICATION =
      new PassiveAuthentication(TrustStore.empty(), Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

  @FuzzTest(maxDuration = "2m")
  void securityObject(byte[] file) {
    try {
      AUTHENTICATION.verify(ChipFiles.empty().with(ChipFile.SOD, file));
    } catch (ChipException empty) {
      // An empty or oversized security object is the caller's to hear about.
      if (file.length > 0 && file.length <= ChipFiles.DEFAULT_LIMIT) {
        throw new AssertionError(empty);
      }
    }
  }

  @FuzzTest(maxDuration = "2m")
  void trustFile(byte[] file) {
    try {
      TrustStoreBuilder store = new TrustStoreBuilder();
      new TrustFile("fuzzed", LoadingRules.usual(), store).addTo(file);
      for (PkiCertificate certificate : store.build().anchors()) {
        certificate.selfSigned();
        certificate.country();
      }
    } catch (MalformedAsn1Exception | RefusedListException refused) {
      if (refused.getMessage() == null) {
        throw new AssertionError("a refusal says why", refused);
      }
    }
  }

  /**
   * Sealed by the right key, for nothing else reaches the reader: a key can be shared by mistake.
   */
  @FuzzTest(maxDuration = "2m")
  void cacheFile(byte[] body) {
    CacheSeal seal = CacheSeal.key(new byte[32]);
    byte[] file = Arrays.copyOf(body, body.length + CacheSeal.LENGTH);
    System.arraycopy(seal.trailer(body, body.length), 0, file, body.length, CacheSeal.LENGTH);
    try {
      for (PkiCertificate certificate : TrustCache.decode(file, seal).anchors()) {
        certificate.country();
      }
    } catch (ChipException | IllegalStateException refused) {
      if (refused.getMessage() == null) {
        throw new AssertionError("a refusal says why", refused);
      }
    }
  }
}
