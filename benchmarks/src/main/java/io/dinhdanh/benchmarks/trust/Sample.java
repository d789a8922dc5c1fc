package io.dinhdanh.benchmarks.trust;

import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.testkit.SignatureSuite;
import io.dinhdanh.nfc.testkit.TestCitizen;
import io.dinhdanh.nfc.testkit.TestCountry;
import io.dinhdanh.nfc.testkit.TestDocument;
import io.dinhdanh.nfc.testkit.TestDocumentSigner;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Made-up documents of one signer: EF.COM, DG1, a DG2 of 24 KB and DG13, some 25 KB to hash.
 *
 * @param suite how they are signed
 * @param documents the files of each
 * @param store trusts their root
 * @param publicKey of their signer
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Sample(SignatureSuite suite, List<ChipFiles> documents, TrustStore store, byte[] publicKey) {

  private static final int PORTRAIT_BYTES = 24_000;

  static Sample of(SignatureSuite suite, int count) throws Exception {
    TestCountry country =
        TestCountry.found("VN", suite, LocalDate.of(2021, 1, 1), new SecureRandom());
    TestDocumentSigner signer = country.appointSigner(LocalDate.of(2024, 1, 1));
    Random random = new Random(9303);
    List<ChipFiles> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      byte[] portrait = new byte[PORTRAIT_BYTES];
      random.nextBytes(portrait);
      portrait[0] = (byte) 0xFF;
      portrait[1] = (byte) 0xD8;
      portrait[2] = (byte) 0xFF;
      documents.add(
          TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2024, 8, 1)))
              .withPortrait(portrait, 480, 640)
              .signedBy(signer));
    }
    TrustStore store =
        TrustStoreReader.parse(Map.of("root", country.rootCertificate())).acceptingTestAnchors();
    return new Sample(suite, documents, store, RawVerification.publicKey(documents.get(0)));
  }

  boolean rsa() {
    return suite.name().startsWith("RSA");
  }

  boolean pss() {
    return suite.name().endsWith("PSS");
  }

  boolean explicitCurve() {
    return suite == SignatureSuite.ECDSA_P256_EXPLICIT;
  }

  String digest() {
    if (suite.name().endsWith("384")) {
      return "SHA-384";
    }
    return suite.name().matches(".*(512|521)") ? "SHA-512" : "SHA-256";
  }
}
