package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.access.ChipKeyAgreement;
import io.dinhdanh.nfc.authenticity.ChipProof;
import io.dinhdanh.nfc.authenticity.ChipProofs;
import io.dinhdanh.nfc.keys.UnusableKeyException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.lds.SecurityInfos;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.PkiCertificate;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.pkcs.RSAPublicKey;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Keys with which somebody else than their owner can sign, in every place where a key stands: the
 * signer's certificate, the root's, DG15 and DG14. Each is signed by whoever should sign it, so
 * that nothing but the key itself is wrong.
 */
class KeyAttackTest {

  private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
  private static final LocalDate APPOINTED = LocalDate.of(2022, 1, 1);
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T05:00:00Z"), ZoneOffset.UTC);
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final byte[] CHALLENGE = {8, 7, 6, 5, 4, 3, 2, 1};
  private static final String AGREEMENT = "0.4.0.127.0.7.2.2.3.2.4";
  private static final String AGREEMENT_KEY = "0.4.0.127.0.7.2.2.1.2";
  private static final ForgedKeys KEYS = new ForgedKeys();
  private static final TestCountry COUNTRY =
      TestCountry.found("VN", SignatureSuite.ECDSA_P256, FOUNDED, RANDOM);

  private final TestDocument document =
      TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2022, 6, 15)));

  static Stream<String> names() {
    return KEYS.names().stream();
  }

  private static SignatureSuite suite(String name) {
    return KEYS.isRsa(name) ? SignatureSuite.RSA_2048 : SignatureSuite.ECDSA_P256;
  }

  @Test
  void goodKeysInTheSamePlacesAreTaken() throws Exception {
    for (String family : List.of("EC", "RSA")) {
      KeyPair good = KEYS.good(KEYS.isRsa(family));
      TestCountry root = TestCountry.found("VN", suite(family), FOUNDED, RANDOM, good);
      ChipFiles files = document.signedBy(root.appoint(APPOINTED, good, suite(family)));
      assertEquals(Verdict.VERIFIED, verify(files, root).verdict(), family);
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void asTheSignersKey(String name) throws Exception {
    KeyPair forged = KEYS.named(name);
    ChipFiles files = document.signedBy(COUNTRY.appoint(APPOINTED, forged, suite(name)));
    VerificationReport report = verify(files, COUNTRY);
    assertEquals(Verdict.INVALID, report.verdict());
    assertEquals(Outcome.FAILED, outcome(report, ChipChecks.SOD_SIGNATURE));
    assertTrue(
        List.of("signature-unsupported", "signature-invalid")
            .contains(code(report, ChipChecks.SOD_SIGNATURE)));
    assertEquals(Outcome.NOT_DONE, outcome(report, ChipChecks.PATH));
    assertTrue(report.copyWouldPass());
  }

  @ParameterizedTest
  @MethodSource("names")
  void asTheRootsKey(String name) throws Exception {
    KeyPair forged = KEYS.named(name);
    TestCountry root = TestCountry.found("VN", suite(name), FOUNDED, RANDOM, forged);
    KeyPair good = KEYS.good(KEYS.isRsa(name));
    ChipFiles files = document.signedBy(root.appoint(APPOINTED, good, suite(name)));
    VerificationReport report = verify(files, root);
    assertEquals(Verdict.NO_TRUST_ANCHOR, report.verdict());
    assertEquals(Outcome.PASSED, outcome(report, ChipChecks.SOD_SIGNATURE));
    assertEquals("anchor-key-refused", code(report, ChipChecks.PATH));
    PkiCertificate anchor = store(root).anchors().iterator().next();
    assertFalse(anchor.keyUsable());
    assertFalse(anchor.selfSigned());
  }

  @ParameterizedTest
  @MethodSource("names")
  void asTheKeyOfActiveAuthentication(String name) throws Exception {
    KeyPair forged = KEYS.named(name);
    byte[] info = forged.getPublic().getEncoded();
    ChipFiles files = document.with(15, Der.tagged(0x6F, info)).signedBy(signer());
    for (byte[] answer : List.of(curveAnswer(forged, name), blockOf(info), new byte[64])) {
      ChipProof proof = ChipProofs.active(CHALLENGE, answer);
      VerificationReport report = verify(files, COUNTRY, proof);
      assertEquals("unusable-key", code(report, ChipChecks.ACTIVE_AUTHENTICATION));
      assertEquals(Outcome.NOT_DONE, outcome(report, ChipChecks.ACTIVE_AUTHENTICATION));
      assertTrue(report.copyWouldPass());
    }
  }

  @ParameterizedTest
  @MethodSource("names")
  void asTheKeyOfChipAuthentication(String name) throws Exception {
    byte[] dg14 = dg14(KEYS.named(name).getPublic().getEncoded());
    SecurityInfos infos = Dg14.parse(dg14).securityInfos();
    assertThrows(UnusableKeyException.class, () -> ChipKeyAgreement.begin(infos, RANDOM));
    ChipFiles files = document.with(14, dg14).signedBy(signer());
    byte[] secret = BigInteger.TEN.toByteArray();
    ChipProof proof = ChipProofs.agreement(AGREEMENT, secret, new byte[] {(byte) 0x90, 0});
    VerificationReport report = verify(files, COUNTRY, proof);
    assertEquals("unusable-key", code(report, ChipChecks.CHIP_AUTHENTICATION));
    assertTrue(report.copyWouldPass());
  }

  /** The reader of such a chip brings its files home and claims nothing. */
  @Test
  void aChipWithSuchAKeyIsReadAllTheSame() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CAN_CUOC_2024);
    byte[] dg14 = dg14(KEYS.named("EC point at infinity").getPublic().getEncoded());
    ChipDump dump =
        new ChipReader(ReadLimits.usual(), Clock.systemUTC(), RANDOM)
            .begin(ReadPlan.bank(), List.of(card.can()), progress -> {})
            .readFrom(card.personalise().file(ChipFile.DG14, dg14).build().link());
    assertTrue(dump.files().get(ChipFile.DG14).isPresent());
    assertFalse(dump.chipAuthentication().isPresent());
  }

  /** What makes these attacks: whoever believes the key believes the forger. */
  @Test
  void aVerifierThatBelievesTheParametersIsDeceived() throws Exception {
    for (String name : List.of("EC generator doubled", "RSA exponent one")) {
      KeyPair forged = KEYS.named(name);
      byte[] message = {1, 2, 3};
      Signature signer =
          Signature.getInstance(
              KEYS.isRsa(name) ? "SHA256withRSA" : "SHA256withECDSA", new BouncyCastleProvider());
      signer.initSign(forged.getPrivate());
      signer.update(message);
      byte[] signature = signer.sign();
      if (KEYS.isRsa(name)) {
        assertEquals(1, signature[1], "the padding, open to read");
      } else {
        signer.initVerify(forged.getPublic());
        signer.update(message);
        assertTrue(signer.verify(signature));
      }
    }
  }

  private byte[] curveAnswer(KeyPair forged, String name) throws Exception {
    if (KEYS.isRsa(name)) {
      return new byte[256];
    }
    Signature signer = Signature.getInstance("SHA256withECDSA", new BouncyCastleProvider());
    signer.initSign(forged.getPrivate());
    signer.update(CHALLENGE);
    return signer.sign();
  }

  /** The block of ISO/IEC 9796-2 itself: with exponent 1 it is its own signature. */
  private static byte[] blockOf(byte[] info) throws Exception {
    ASN1Sequence numbers = numbers(info);
    if (numbers == null || numbers.size() != 2) {
      return new byte[128];
    }
    int length = (RSAPublicKey.getInstance(numbers).getModulus().bitLength() + 7) / 8;
    byte[] block = new byte[Math.min(1_024, Math.max(length, 40))];
    block[0] = 0x6A;
    MessageDigest digest = MessageDigest.getInstance("SHA-1");
    digest.update(block, 1, block.length - 22);
    System.arraycopy(digest.digest(CHALLENGE), 0, block, block.length - 21, 20);
    block[block.length - 1] = (byte) 0xBC;
    return block;
  }

  private static @Nullable ASN1Sequence numbers(byte[] info) throws Exception {
    byte[] bits = SubjectPublicKeyInfo.getInstance(info).getPublicKeyData().getOctets();
    return bits[0] == 0x30 ? ASN1Sequence.getInstance(bits) : null;
  }

  private static byte[] dg14(byte[] key) {
    ASN1Encodable[] protocol = {new ASN1ObjectIdentifier(AGREEMENT), new ASN1Integer(1)};
    ASN1Encodable[] held = {
      new ASN1ObjectIdentifier(AGREEMENT_KEY), SubjectPublicKeyInfo.getInstance(key)
    };
    ASN1Encodable[] infos = {new DERSequence(protocol), new DERSequence(held)};
    return Der.tagged(0x6E, Der.of(new DERSet(infos)));
  }

  private static TestDocumentSigner signer() {
    return COUNTRY.appoint(APPOINTED, KEYS.good(false), SignatureSuite.ECDSA_P256);
  }

  private static TrustStore store(TestCountry root) throws Exception {
    return TrustStoreReader.parse(Map.of("root", root.rootCertificate())).acceptingTestAnchors();
  }

  private static VerificationReport verify(ChipFiles files, TestCountry root, ChipProof... proofs)
      throws Exception {
    return new PassiveAuthentication(store(root), CLOCK)
        .verify(files, Arrays.asList(proofs), VerificationOptions.usual());
  }

  private static Outcome outcome(VerificationReport report, CheckKind kind) {
    return report.check(kind).orElseThrow().outcome();
  }

  private static String code(VerificationReport report, CheckKind kind) {
    return report.check(kind).orElseThrow().reason().code();
  }
}
