package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.authenticity.ChipProofs;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.oiw.OIWObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is signed, written in another way, cut short, blown up, or hashed by a weaker function. */
class EncodingAttackTest {

  private static final LocalDate APPOINTED = LocalDate.of(2022, 1, 1);
  private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final byte[] CHALLENGE = new byte[8];

  private final TestCountry country =
      TestCountry.found(
          "VN", SignatureSuite.ECDSA_P256, LocalDate.of(2021, 1, 1), new SecureRandom());
  private final TestDocumentSigner signer = country.appointSigner(APPOINTED);
  private final TestDocument document =
      TestDocument.of(TestCitizen.nguyenThiThu(LocalDate.of(2022, 6, 15)));
  private final ChipFiles genuine = document.signedBy(signer);
  private final PassiveAuthentication service;

  EncodingAttackTest() throws ChipException {
    service = new PassiveAuthentication(store("root", country.rootCertificate()), CLOCK);
  }

  /** Whatever is written otherwise: what passes says what was signed, in every check's words. */
  @ParameterizedTest
  @EnumSource(EncodingTricks.Trick.class)
  void everyElementWrittenOtherwise(EncodingTricks.Trick trick) throws Exception {
    EncodingTricks tricks = new EncodingTricks(genuine.securityObject());
    List<String> signed = said(service.verify(genuine));
    int passed = 0;
    for (int element = 0; element < tricks.elements(); element++) {
      byte[] changed = tricks.play(element, trick);
      if (changed.length == 0) {
        assertThrows(ChipException.class, () -> verify(ChipFile.SOD, changed));
        continue;
      }
      VerificationReport report = verify(ChipFile.SOD, changed);
      if (report.verdict() == Verdict.VERIFIED) {
        passed++;
        assertEquals(signed, said(report), trick + " at " + element);
      } else {
        assertFalse(report.verdict() == Verdict.INCOMPLETE, trick + " at " + element);
      }
    }
    assertTrue(tricks.elements() > 100, "elements: " + tricks.elements());
    // What may change: frames, fields that nobody signs, and attributes, which are signed sorted.
    int refused = tricks.elements() - passed;
    assertTrue(refused > tricks.elements() / 3, trick + " passed " + passed);
  }

  /** The checks and what each says, but for digests of the file itself. */
  private static List<String> said(VerificationReport report) {
    List<String> said = new ArrayList<>();
    for (Check check : report.checks()) {
      said.add(check.kind().id().value() + " " + check.outcome() + " " + check.reason().code());
    }
    return said;
  }

  @Test
  void somethingBehindTheSecurityObject() throws Exception {
    byte[] sod = genuine.securityObject();
    List<String> signed = said(service.verify(genuine));
    for (byte[] more : List.of(new byte[1], new byte[500], sod)) {
      VerificationReport report = verify(ChipFile.SOD, join(sod, more));
      assertEquals(signed, said(report));
    }
    byte[] other = document.signedBy(country.appointSigner(APPOINTED)).securityObject();
    assertEquals(
        Verdict.INVALID, verify(ChipFile.SOD, Der.tagged(0x77, join(sod, other))).verdict());
  }

  @Test
  void nestedWithoutEnd() throws Exception {
    byte[] nested = new byte[60_000];
    for (int i = 0; i < nested.length; i += 2) {
      nested[i] = 0x30;
      nested[i + 1] = (byte) 0x80;
    }
    nested[0] = 0x77;
    malformed(nested);
    byte[] many = Der.tagged(0x30, new byte[120_000]);
    malformed(Der.tagged(0x77, many));
    byte[] number = Der.tagged(0x30, Der.tagged(0x02, new byte[40_000]));
    malformed(Der.tagged(0x77, number));
  }

  @Test
  void moreCertificatesThanAnybodySends() throws Exception {
    EncodingTricks tricks = new EncodingTricks(genuine.securityObject());
    byte[] sod = genuine.securityObject();
    byte[] certificate = signer.certificate();
    for (int element = 0; element < tricks.elements(); element++) {
      byte[] twice = tricks.play(element, EncodingTricks.Trick.TWICE);
      if (twice.length == sod.length + certificate.length) {
        assertEquals(
            Verdict.VERIFIED, verify(ChipFile.SOD, twice).verdict(), "one certificate twice");
        return;
      }
    }
    throw new AssertionError("no certificate in the security object");
  }

  private void malformed(byte[] sod) throws Exception {
    VerificationReport report = verify(ChipFile.SOD, sod);
    assertEquals("malformed", code(report, ChipChecks.SOD_STRUCTURE));
    assertEquals(Verdict.INVALID, report.verdict());
  }

  /** Every file that trust rests on, cut at every byte: refused, or not as good as the whole. */
  @Test
  void trustMaterialTruncated() throws Exception {
    TestCountry next =
        TestCountry.found(
            "VN", SignatureSuite.ECDSA_P256, LocalDate.of(2024, 1, 1), new SecureRandom());
    byte[] list = country.masterList(NOW.minusSeconds(60), List.of(next.rootCertificate()));
    Map<String, byte[]> whole = new LinkedHashMap<>();
    whole.put("root", country.rootCertificate());
    whole.put("link", country.linkTo(next));
    whole.put("revocation list", country.revoke(NOW.minusSeconds(60), Set.of(BigInteger.TEN)));
    whole.put("master list", list);
    for (Map.Entry<String, byte[]> file : whole.entrySet()) {
      byte[] bytes = file.getValue();
      assertTrue(holds(store(file.getKey(), bytes)));
      for (int length = 0; length < bytes.length; length++) {
        byte[] cut = Arrays.copyOf(bytes, length);
        assertThrows(ChipException.class, () -> store(file.getKey(), cut), file.getKey() + length);
      }
    }
  }

  private static boolean holds(TrustStore store) {
    return store.anchorCount() + store.revocationLists().size() > 0;
  }

  @Test
  void trustMaterialOversized() throws Exception {
    byte[] root = country.rootCertificate();
    assertThrows(ChipException.class, () -> store("two", join(root, new byte[1])));
    assertThrows(ChipException.class, () -> store("huge", Der.tagged(0x30, new byte[70_000])));
    byte[] claim = {0x30, (byte) 0x84, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x30, 0};
    assertThrows(ChipException.class, () -> store("claim", claim));
    EncodingTricks tricks = new EncodingTricks(root);
    for (EncodingTricks.Trick trick : EncodingTricks.Trick.values()) {
      for (int element = 0; element < tricks.elements(); element++) {
        byte[] odd = tricks.play(element, trick);
        assertFalse(vouches(odd), trick + " at " + element);
      }
    }
  }

  /** Where the changed root is taken for a certificate at all, its own signature must not hold. */
  private static boolean vouches(byte[] odd) {
    try {
      return store("odd", odd).anchors().stream().anyMatch(anchor -> anchor.selfSigned());
    } catch (ChipException e) {
      return false;
    }
  }

  /** Signed data groups of the chip's keys, cut at every byte: no proof counts. */
  @Test
  void keysTruncated() throws Exception {
    TestCard card = TestCard.issue(TestProfile.CAN_CUOC_2024);
    for (int number : new int[] {14, 15}) {
      byte[] whole = card.files().get(ChipFile.dataGroup(number)).orElseThrow();
      for (int length = 1; length < whole.length; length += 5) {
        ChipFiles files = document.with(number, Arrays.copyOf(whole, length)).signedBy(signer);
        VerificationReport report =
            service.verify(
                files,
                List.of(
                    ChipProofs.active(CHALLENGE, new byte[64]),
                    ChipProofs.agreement("0.4.0.127.0.7.2.2.3.2.4", CHALLENGE, new byte[2])),
                VerificationOptions.usual());
        assertTrue(report.copyWouldPass());
      }
    }
  }

  /** A hash that anybody can meet is none, whoever signed it. */
  @Test
  void digestsDowngraded() throws Exception {
    AlgorithmIdentifier md5 = new AlgorithmIdentifier(PKCSObjectIdentifiers.md5);
    VerificationReport weak = list(md5, digest("MD5", 1), digest("MD5", 13));
    assertEquals(Verdict.INCOMPLETE, weak.verdict());
    assertEquals("digest-unsupported", code(weak, ChipChecks.dataGroupHash(1)));
    assertFalse(weak.check(ChipChecks.MRZ).isPresent(), "its data is not used");
    AlgorithmIdentifier crc = new AlgorithmIdentifier(new ASN1ObjectIdentifier("1.2.3.4"));
    assertEquals(
        Verdict.INCOMPLETE, list(crc, digest("SHA-256", 1), digest("SHA-256", 13)).verdict());
    AlgorithmIdentifier sha256 = new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
    byte[] right = digest("SHA-256", 1);
    for (int length : new int[] {0, 1, 20, 31}) {
      VerificationReport cut = list(sha256, Arrays.copyOf(right, length), digest("SHA-256", 13));
      assertEquals("hash-differs", code(cut, ChipChecks.dataGroupHash(1)));
    }
    byte[] longer = Arrays.copyOf(right, 33);
    assertEquals(Verdict.INVALID, list(sha256, longer, digest("SHA-256", 13)).verdict());
    AlgorithmIdentifier sha1 = new AlgorithmIdentifier(OIWObjectIdentifiers.idSHA1);
    VerificationReport old = list(sha1, digest("SHA-1", 1), digest("SHA-1", 13));
    assertEquals(Outcome.WARNING, outcome(old, ChipChecks.ALGORITHMS));
    assertEquals(
        Verdict.INVALID, list(sha1, digest("SHA-256", 1), digest("SHA-256", 13)).verdict());
  }

  /** The signature's own hash function is signed by nobody; another name for it breaks it. */
  @Test
  void signatureAlgorithmRenamed() throws Exception {
    byte[] sod = genuine.securityObject();
    byte[] name = {0x2A, (byte) 0x86, 0x48, (byte) 0xCE, 0x3D, 0x04, 0x03, 0x02};
    int found = 0;
    for (int offset = 0; offset + name.length <= sod.length; offset++) {
      if (Arrays.equals(Arrays.copyOfRange(sod, offset, offset + name.length), name)) {
        found++;
        for (byte other : new byte[] {1, 3, 4, 5}) {
          byte[] changed = sod.clone();
          changed[offset + name.length - 1] = other;
          assertEquals(Verdict.INVALID, verify(ChipFile.SOD, changed).verdict());
        }
      }
    }
    assertEquals(
        4, found, "twice in the certificate, beside the signature and among the attributes");
  }

  private VerificationReport list(AlgorithmIdentifier digest, byte[] first, byte[] thirteenth)
      throws Exception {
    DataGroupHash[] hashes = {
      new DataGroupHash(1, new DEROctetString(first)),
      new DataGroupHash(13, new DEROctetString(thirteenth))
    };
    byte[] content = Der.of(new LDSSecurityObject(digest, hashes));
    return verify(ChipFile.SOD, signer.signContent(content));
  }

  private byte[] digest(String name, int group) throws Exception {
    return MessageDigest.getInstance(name).digest(document.dataGroups().get(group));
  }

  @Test
  void whatIsReadIsWhatIsThere() throws Exception {
    byte[] sod = genuine.securityObject();
    EncodingTricks tricks = new EncodingTricks(sod);
    assertArrayEquals(sod, Arrays.copyOf(tricks.play(0, EncodingTricks.Trick.TWICE), sod.length));
    assertEquals(0, tricks.play(0, EncodingTricks.Trick.LEFT_OUT).length);
  }

  private VerificationReport verify(ChipFile file, byte[] bytes) throws ChipException {
    return service.verify(genuine.with(file, bytes));
  }

  private static TrustStore store(String name, byte[] bytes) throws ChipException {
    return TrustStoreReader.parse(Map.of(name, bytes)).acceptingTestAnchors();
  }

  private static byte[] join(byte[]... parts) {
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      all.write(part, 0, part.length);
    }
    return all.toByteArray();
  }

  private static Outcome outcome(VerificationReport report, CheckKind kind) {
    return report.check(kind).orElseThrow().outcome();
  }

  private static String code(VerificationReport report, CheckKind kind) {
    return report.check(kind).orElseThrow().reason().code();
  }
}
