package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.security.Provider;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.bouncycastle.asn1.ASN1InputStream;
import org.bouncycastle.asn1.ASN1TaggedObject;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Seeded mutations of a security object, with BouncyCastle's own CMS verifier as the oracle. */
class MutatedSecurityObjectTest {

  private static final int MUTATIONS = 1_000;
  private static final Provider PROVIDER = new BouncyCastleProvider();

  private final TestDocument document =
      TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2022, 6, 15)));

  @ParameterizedTest
  @EnumSource(names = {"ECDSA_P256", "RSA_2048_PSS"})
  void whatIsVerifiedIsWhatTheOracleVerifiesToo(SignatureSuite suite) throws Exception {
    TestCountry country =
        TestCountry.found("VN", suite, LocalDate.of(2021, 1, 1), new SecureRandom());
    TestDocumentSigner signer = country.appointSigner(LocalDate.of(2022, 1, 1));
    PassiveAuthentication verifier =
        new PassiveAuthentication(
            TrustStoreReader.parse(Map.of("root", country.rootCertificate()))
                .acceptingTestAnchors(),
            Clock.systemUTC());
    ChipFiles files = document.signedBy(signer);
    byte[] sod = files.securityObject();
    assertArrayEquals(content(sod), oracle(sod));
    Random random = new Random(5652);
    int verified = 0;
    for (int time = 0; time < MUTATIONS; time++) {
      byte[] mutated = mutate(sod, random);
      VerificationReport report = verifier.verify(files.with(ChipFile.SOD, mutated));
      if (report.verdict() == Verdict.VERIFIED) {
        verified++;
        assertArrayEquals(content(sod), oracle(mutated), "mutation " + time);
      } else {
        assertTrue(report.verdict() != Verdict.INCOMPLETE, report::toString);
      }
    }
    assertEquals(Verdict.VERIFIED, verifier.verify(files).verdict());
    assertTrue(verified < MUTATIONS / 10, "verified " + verified);
  }

  /** One to three bytes changed, or a stretch cut out, doubled or zeroed. */
  private static byte[] mutate(byte[] original, Random random) {
    byte[] bytes = original.clone();
    int from = random.nextInt(bytes.length);
    int length = 1 + random.nextInt(Math.min(20, bytes.length - from));
    switch (random.nextInt(6)) {
      case 0 -> Arrays.fill(bytes, from, from + length, (byte) 0);
      case 1 -> {
        byte[] cut = Arrays.copyOf(bytes, bytes.length - length);
        System.arraycopy(bytes, from + length, cut, from, bytes.length - from - length);
        return cut;
      }
      case 2 -> {
        byte[] doubled = Arrays.copyOf(bytes, bytes.length + length);
        System.arraycopy(bytes, from, doubled, from + length, bytes.length - from);
        return doubled;
      }
      default -> {
        for (int change = random.nextInt(3); change >= 0; change--) {
          bytes[random.nextInt(bytes.length)] ^= (byte) (1 + random.nextInt(255));
        }
      }
    }
    return bytes;
  }

  private static byte[] content(byte[] sod) throws Exception {
    return (byte[]) cms(sod).getSignedContent().getContent();
  }

  /** The signed content if BouncyCastle verifies the signature with the certificate inside. */
  private static byte[] oracle(byte[] sod) throws Exception {
    CMSSignedData cms = cms(sod);
    SignerInformation signer = cms.getSignerInfos().iterator().next();
    X509CertificateHolder certificate = cms.getCertificates().getMatches(null).iterator().next();
    assertTrue(
        signer.verify(
            new JcaSimpleSignerInfoVerifierBuilder().setProvider(PROVIDER).build(certificate)));
    return (byte[]) cms.getSignedContent().getContent();
  }

  private static CMSSignedData cms(byte[] sod) throws Exception {
    try (ASN1InputStream stream = new ASN1InputStream(sod)) {
      ASN1TaggedObject file = (ASN1TaggedObject) stream.readObject();
      return new CMSSignedData(file.getExplicitBaseObject().toASN1Primitive().getEncoded());
    }
  }
}
