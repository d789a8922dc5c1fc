package io.dinhdanh.nfc.testkit;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;

/** A country with a root and a signer, and what is said of the path to them. */
abstract class AnchorScene {

  static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
  static final LocalDate APPOINTED = LocalDate.of(2022, 1, 1);
  static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
  static final Instant EARLIER = NOW.minusSeconds(86_400);
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final byte[] KEY = "a key that only this test knows".getBytes(StandardCharsets.UTF_8);

  final TestCountry country = found("VN");
  final TestDocumentSigner signer = country.appointSigner(APPOINTED);
  final ChipFiles files =
      TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2022, 6, 15))).signedBy(signer);

  static ChipFiles documentOf(TestCountry issuer) {
    return TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2022, 6, 15)))
        .signedBy(issuer.appointSigner(APPOINTED));
  }

  static String code(VerificationReport report) {
    return report.check(ChipChecks.PATH).orElseThrow().reason().code();
  }

  static TestCountry found(String code) {
    return TestCountry.found(code, SignatureSuite.ECDSA_P256, FOUNDED, new SecureRandom());
  }

  static TrustStore store(byte[]... contents) throws Exception {
    Map<String, byte[]> named = new LinkedHashMap<>();
    for (byte[] content : contents) {
      named.put("certificate " + named.size(), content);
    }
    return TrustStoreReader.parse(named);
  }

  static VerificationReport verify(ChipFiles chip, TrustStore store) throws Exception {
    return new PassiveAuthentication(store, CLOCK).verify(chip);
  }
}
