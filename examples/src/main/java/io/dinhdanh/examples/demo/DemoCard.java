package io.dinhdanh.examples.demo;

import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
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
import java.util.List;
import java.util.Map;

/** A made-up citizen's card, the root that stands behind it, and what attackers make of it. */
final class DemoCard {

  private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
  private static final LocalDate APPOINTED = LocalDate.of(2024, 1, 1);
  private static final LocalDate ISSUED = LocalDate.of(2024, 8, 1);

  private final TestCountry country;
  private final TestDocumentSigner signer;
  private final TestDocument document =
      TestDocument.of(TestCitizen.nguyenThiThu(ISSUED))
          .withPortrait(
              SyntheticPortrait.jpeg(false), SyntheticPortrait.WIDTH, SyntheticPortrait.HEIGHT);

  DemoCard(SecureRandom random) {
    country = TestCountry.found("VN", SignatureSuite.ECDSA_BRAINPOOL256, FOUNDED, random);
    signer = country.appointSigner(APPOINTED);
  }

  /** One attempt at deceiving a verifier. */
  record Attack(Sentence title, ChipFiles files) {}

  ChipFiles genuine() {
    return document.signedBy(signer);
  }

  TrustStore trustStore() throws ChipException {
    return TrustStoreReader.parse(Map.of("root of the demo", country.rootCertificate()))
        .acceptingTestAnchors();
  }

  /** What somebody would try who has the files of a genuine card. */
  List<Attack> attacks(SecureRandom random) throws ChipException {
    byte[] signed = genuine().securityObject();
    TestDocument swapped =
        document.withPortrait(
            SyntheticPortrait.jpeg(true), SyntheticPortrait.WIDTH, SyntheticPortrait.HEIGHT);
    TestCountry forger =
        TestCountry.found("VN", SignatureSuite.ECDSA_BRAINPOOL256, FOUNDED, random);
    byte[] changed = signed.clone();
    changed[changed.length - 1] ^= 1;
    return List.of(
        new Attack(
            new Sentence("The portrait is swapped", "Tráo ảnh chân dung"),
            swapped.signedBy(signer).with(ChipFile.SOD, signed)),
        new Attack(
            new Sentence("The signature is changed", "Sửa chữ ký"),
            genuine().with(ChipFile.SOD, changed)),
        new Attack(
            new Sentence(
                "A forger signs with a self-made root of the same name",
                "Kẻ giả mạo ký bằng chứng thư gốc tự tạo cùng tên"),
            swapped.signedBy(forger.appointSigner(APPOINTED))),
        new Attack(
            new Sentence("Data is added that nobody signed", "Thêm dữ liệu không ai ký"),
            genuine().with(ChipFile.DG11, new byte[] {0x6B, 0})));
  }
}
