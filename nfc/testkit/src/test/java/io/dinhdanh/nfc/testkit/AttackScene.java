package io.dinhdanh.nfc.testkit;

import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.x509.KeyUsage;

/** A genuine card, and what an attacker has: its files, and keys of his own. */
abstract class AttackScene extends ReportScene {

  static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
  static final LocalDate APPOINTED = LocalDate.of(2022, 1, 1);
  static final LocalDate ISSUED = LocalDate.of(2022, 6, 15);
  static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
  static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  static final KeyUsage SIGNATURES = new KeyUsage(KeyUsage.digitalSignature);

  final TestCountry country = found("VN");
  final TestDocumentSigner signer = country.appointSigner(APPOINTED);
  final TestDocument document = TestDocument.of(TestCitizen.nguyenThiThu(ISSUED));
  final ChipFiles genuine = document.signedBy(signer);

  static TestCountry found(String code) {
    return TestCountry.found(code, SignatureSuite.ECDSA_P256, FOUNDED, new SecureRandom());
  }

  static TrustStore trusting(TestCountry issuer, byte[]... more) throws ChipException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put("root", issuer.rootCertificate());
    for (byte[] content : more) {
      contents.put("more " + contents.size(), content);
    }
    return TrustStoreReader.parse(contents).acceptingTestAnchors();
  }

  VerificationReport verify(ChipFiles files) throws ChipException {
    return verify(files, trusting(country));
  }

  static VerificationReport verify(ChipFiles files, TrustStore store) throws ChipException {
    return new PassiveAuthentication(store, CLOCK).verify(files);
  }
}
