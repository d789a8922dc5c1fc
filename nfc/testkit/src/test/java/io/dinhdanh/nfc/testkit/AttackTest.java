package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

/** What an attacker with a genuine card's files, and with keys of his own, may try. */
class AttackTest {

  private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
  private static final LocalDate APPOINTED = LocalDate.of(2022, 1, 1);
  private static final LocalDate ISSUED = LocalDate.of(2022, 6, 15);
  private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final KeyUsage SIGNATURES = new KeyUsage(KeyUsage.digitalSignature);
  private static final ASN1ObjectIdentifier HASH_LIST = new ASN1ObjectIdentifier("2.23.136.1.1.1");
  private static final ASN1ObjectIdentifier MASTER_LIST =
      new ASN1ObjectIdentifier("2.23.136.1.1.2");
  private static final AlgorithmIdentifier SHA_256 =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);

  private final TestCountry country = found("VN");
  private final TestDocumentSigner signer = country.appointSigner(APPOINTED);
  private final TestDocument document = TestDocument.of(TestCitizen.nguyenThiThu(ISSUED));
  private final ChipFiles genuine = document.signedBy(signer);

  @Test
  void theGenuineCardIsVerified() throws Exception {
    assertEquals(Verdict.VERIFIED, verify(genuine).verdict());
  }

  @Test
  void substitutedDataGroup() throws Exception {
    ChipFiles other = documentOf("Trần Văn Giả").signedBy(signer);
    ChipFiles mixed = genuine.with(ChipFile.DG13, other.get(ChipFile.DG13).orElseThrow());
    fails(verify(mixed), ChipChecks.dataGroupHash(13), "hash-differs");
  }

  @Test
  void securityObjectOfAnotherDocument() throws Exception {
    ChipFiles other = documentOf("Trần Văn Giả").signedBy(signer);
    ChipFiles mixed = genuine.with(ChipFile.SOD, other.securityObject());
    fails(verify(mixed), ChipChecks.dataGroupHash(13), "hash-differs");
  }

  @Test
  void selfMadeRootOfTheSameName() throws Exception {
    ChipFiles forged = document.signedBy(found("VN").appointSigner(APPOINTED));
    assertEquals(Verdict.NO_TRUST_ANCHOR, verify(forged).verdict());
  }

  @Test
  void signerCertificateSwapped() throws Exception {
    TestDocumentSigner forger = found("VN").appointSigner(APPOINTED);
    VerificationReport report = verify(document.signedBy(forger.posingAs(signer)));
    fails(report, ChipChecks.SOD_SIGNATURE, "signature-invalid");
    assertEquals(Outcome.NOT_DONE, outcome(report, ChipChecks.PATH));
  }

  @Test
  void signerOfAnotherCountry() throws Exception {
    TestDocumentSigner foreign =
        country.appoint("DE", APPOINTED, form -> form.with(Extension.keyUsage, true, SIGNATURES));
    fails(verify(document.signedBy(foreign)), ChipChecks.COUNTRY, "countries-differ");
  }

  @Test
  void rootOfAnotherCountry() throws Exception {
    TestCountry other = found("DE");
    ChipFiles foreign = document.signedBy(other.appointSigner(APPOINTED));
    fails(verify(foreign, trusting(other)), ChipChecks.COUNTRY, "countries-differ");
  }

  @Test
  void signerNotYetOrNoLongerValidAtIssue() throws Exception {
    fails(
        verify(document.signedBy(country.appointSigner(ISSUED.plusDays(3)))),
        ChipChecks.DSC_VALIDITY,
        "not-valid-at-issue");
    TestDocument late = TestDocument.of(TestCitizen.nguyenThiThu(APPOINTED.plusYears(12)));
    fails(verify(late.signedBy(signer)), ChipChecks.DSC_VALIDITY, "not-valid-at-issue");
  }

  @Test
  void revokedSigner() throws Exception {
    byte[] list = country.revoke(NOW.minusSeconds(60), Set.of(signer.serialNumber()));
    VerificationReport report = verify(genuine, trusting(country, list));
    fails(report, ChipChecks.REVOCATION, "revoked");
    Check check = report.check(ChipChecks.REVOCATION).orElseThrow();
    assertEquals("keyCompromise", check.reason().data().get("cause"));
  }

  @Test
  void rootAsSigner() throws Exception {
    fails(
        verify(document.signedBy(country.rootAsSigner())), ChipChecks.DSC_PROFILE, "profile-wrong");
  }

  @Test
  void listSignerAsSigner() throws Exception {
    KeyPurposeId lists = KeyPurposeId.getInstance(new ASN1ObjectIdentifier("2.23.136.1.1.3"));
    TestDocumentSigner listSigner =
        country.appoint(
            APPOINTED,
            form ->
                form.with(Extension.keyUsage, true, SIGNATURES)
                    .with(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(lists)));
    fails(verify(document.signedBy(listSigner)), ChipChecks.DSC_PROFILE, "profile-wrong");
  }

  @Test
  void signerWhoseKeyMayNotSign() throws Exception {
    KeyUsage agreement = new KeyUsage(KeyUsage.keyAgreement);
    TestDocumentSigner wrong =
        country.appoint(APPOINTED, form -> form.with(Extension.keyUsage, true, agreement));
    fails(verify(document.signedBy(wrong)), ChipChecks.DSC_PROFILE, "profile-wrong");
  }

  @Test
  void signerThatDemandsWhatIsNotKnown() throws Exception {
    ASN1ObjectIdentifier odd = new ASN1ObjectIdentifier("1.2.3.4.5");
    TestDocumentSigner strange =
        country.appoint(
            APPOINTED,
            form ->
                form.with(Extension.keyUsage, true, SIGNATURES).with(odd, true, DERNull.INSTANCE));
    fails(verify(document.signedBy(strange)), ChipChecks.DSC_PROFILE, "critical-unknown");
  }

  @Test
  void signerForOtherDocuments() throws Exception {
    fails(verify(document.signedBy(signerFor("P"))), ChipChecks.DOCUMENT_TYPE, "type-unlisted");
    assertEquals(
        Outcome.PASSED,
        outcome(verify(document.signedBy(signerFor("ID"))), ChipChecks.DOCUMENT_TYPE));
  }

  @Test
  void signerAsIssuer() throws Exception {
    TestDocumentSigner below = signer.appointBelow(APPOINTED);
    TrustStore store = trusting(country, signer.certificate());
    VerificationReport report = verify(document.signedBy(below), store);
    assertEquals(Verdict.NO_TRUST_ANCHOR, report.verdict());
    TrustStore alone = TrustStoreReader.parse(Map.of("signer", signer.certificate()));
    assertEquals(Set.of(), alone.anchors());
  }

  @Test
  void twoSigners() throws Exception {
    byte[] sod =
        Der.tagged(
            0x77, signer.message(HASH_LIST, list(), signer.signerInfo(), signer.signerInfo()));
    fails(verify(genuine.with(ChipFile.SOD, sod)), ChipChecks.SOD_STRUCTURE, "malformed");
    byte[] none = Der.tagged(0x77, signer.message(HASH_LIST, list()));
    fails(verify(genuine.with(ChipFile.SOD, none)), ChipChecks.SOD_STRUCTURE, "malformed");
  }

  @Test
  void withoutSignedAttributes() throws Exception {
    byte[] sod = Der.tagged(0x77, signer.message(HASH_LIST, list(), signer.directSignerInfo()));
    fails(verify(genuine.with(ChipFile.SOD, sod)), ChipChecks.SOD_DIGEST, "digest-differs");
  }

  @Test
  void duplicateSignedAttributes() throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(list());
    Attribute type = new Attribute(CMSAttributes.contentType, new DERSet(HASH_LIST));
    Attribute right =
        new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(digest)));
    Attribute wrong =
        new Attribute(CMSAttributes.messageDigest, new DERSet(new DEROctetString(new byte[32])));
    fails(verify(attributes(type, right, wrong)), ChipChecks.SOD_DIGEST, "digest-differs");
    fails(verify(attributes(type, right, right)), ChipChecks.SOD_DIGEST, "digest-differs");
    fails(verify(attributes(type, wrong)), ChipChecks.SOD_DIGEST, "digest-differs");
    fails(verify(attributes(type)), ChipChecks.SOD_DIGEST, "digest-differs");
    fails(verify(attributes(right)), ChipChecks.SOD_CONTENT_TYPE, "content-type-wrong");
    assertEquals(Verdict.VERIFIED, verify(attributes(type, right)).verdict());
  }

  @Test
  void anotherTypeOfContent() throws Exception {
    byte[] sod = Der.tagged(0x77, signer.message(MASTER_LIST, list(), signer.signerInfo()));
    fails(
        verify(genuine.with(ChipFile.SOD, sod)), ChipChecks.SOD_CONTENT_TYPE, "content-type-wrong");
  }

  @Test
  void digestDowngrade() throws Exception {
    byte[] sod = genuine.securityObject();
    byte[] name = {0x60, (byte) 0x86, 0x48, 0x01, 0x65, 0x03, 0x04, 0x02, 0x01};
    int found = 0;
    for (int offset = 0; offset + name.length <= sod.length; offset++) {
      if (Arrays.equals(Arrays.copyOfRange(sod, offset, offset + name.length), name)) {
        byte[] changed = sod.clone();
        changed[offset + name.length - 1] = 4;
        Verdict verdict = verify(genuine.with(ChipFile.SOD, changed)).verdict();
        // The first names the functions for a reader in a hurry; nobody signs or uses it. The last
        // is a signed attribute.
        assertEquals(found == 0 ? Verdict.VERIFIED : Verdict.INVALID, verdict);
        found++;
      }
    }
    assertEquals(4, found);
  }

  @Test
  void duplicateDataGroupEntries() throws Exception {
    DataGroupHash one = new DataGroupHash(1, new DEROctetString(new byte[32]));
    byte[] content =
        Der.of(new LDSSecurityObject(SHA_256, new DataGroupHash[] {hash(1), one, hash(13)}));
    fails(
        verify(genuine.with(ChipFile.SOD, signer.signContent(content))),
        ChipChecks.SOD_STRUCTURE,
        "malformed");
    DataGroupHash seventeen = new DataGroupHash(17, new DEROctetString(new byte[32]));
    content = Der.of(new LDSSecurityObject(SHA_256, new DataGroupHash[] {hash(1), seventeen}));
    fails(
        verify(genuine.with(ChipFile.SOD, signer.signContent(content))),
        ChipChecks.SOD_STRUCTURE,
        "malformed");
  }

  @Test
  void securityObjectOfVersionTwo() throws Exception {
    ASN1Encodable[] hashes = {hash(1), hash(13)};
    ASN1Encodable[] fields = {new ASN1Integer(2), SHA_256, new DERSequence(hashes)};
    fails(
        verify(genuine.with(ChipFile.SOD, signer.signContent(Der.of(new DERSequence(fields))))),
        ChipChecks.SOD_STRUCTURE,
        "malformed");
  }

  @Test
  void securityObjectOfVersionOneWithItsVersions() throws Exception {
    ASN1Encodable[] hashes = {hash(1), hash(13)};
    ASN1Encodable[] versions = {new DERPrintableString("0107"), new DERPrintableString("040000")};
    ASN1Encodable[] fields = {
      new ASN1Integer(1), SHA_256, new DERSequence(hashes), new DERSequence(versions)
    };
    ChipFiles first =
        genuine.with(ChipFile.SOD, signer.signContent(Der.of(new DERSequence(fields))));
    assertEquals(Verdict.VERIFIED, verify(first).verdict());
    assertEquals(Outcome.PASSED, outcome(verify(first), ChipChecks.COM));
    versions[0] = new DERPrintableString("0108");
    fields[3] = new DERSequence(versions);
    VerificationReport other =
        verify(genuine.with(ChipFile.SOD, signer.signContent(Der.of(new DERSequence(fields)))));
    assertEquals(Outcome.WARNING, outcome(other, ChipChecks.COM));
    ASN1Encodable[] without = Arrays.copyOf(fields, 3);
    VerificationReport wrong =
        verify(genuine.with(ChipFile.SOD, signer.signContent(Der.of(new DERSequence(without)))));
    assertEquals(Outcome.WARNING, outcome(wrong, ChipChecks.SOD_VERSION));
  }

  @Test
  void everythingTruncated() throws Exception {
    for (ChipFile file : Set.of(ChipFile.SOD, ChipFile.DG1, ChipFile.DG13)) {
      byte[] bytes = genuine.get(file).orElseThrow();
      for (int length = 1; length < bytes.length; length += file == ChipFile.SOD ? 3 : 1) {
        ChipFiles cut = genuine.with(file, Arrays.copyOf(bytes, length));
        assertEquals(Verdict.INVALID, verify(cut).verdict(), file + " of " + length);
      }
    }
  }

  @Test
  void everythingOversized() throws Exception {
    byte[] dg1 = genuine.get(ChipFile.DG1).orElseThrow();
    ChipFiles longer = genuine.with(ChipFile.DG1, Arrays.copyOf(dg1, dg1.length + 1));
    fails(verify(longer), ChipChecks.dataGroupHash(1), "hash-differs");
    assertThrows(
        ChipException.class,
        () -> genuine.with(ChipFile.DG2, new byte[ChipFiles.DEFAULT_LIMIT + 1]));
    byte[] claim = {0x77, (byte) 0x84, 0x7F, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 0x30};
    fails(verify(genuine.with(ChipFile.SOD, claim)), ChipChecks.SOD_STRUCTURE, "malformed");
    byte[] wrapped = {0x77, (byte) 0x88, 0, 0, 0, 1, 0, 0, 0, 2, 0x30, 0};
    fails(verify(genuine.with(ChipFile.SOD, wrapped)), ChipChecks.SOD_STRUCTURE, "malformed");
  }

  @Test
  void lengthsWrittenInOtherWays() throws Exception {
    // 77 82 xx xx becomes 77 83 00 xx xx: the same bytes are signed, so it may pass or fail, but
    // what is read must be what was signed.
    byte[] sod = genuine.securityObject();
    byte[] longer = new byte[sod.length + 1];
    longer[0] = 0x77;
    longer[1] = (byte) 0x83;
    System.arraycopy(sod, 2, longer, 3, sod.length - 2);
    VerificationReport report = verify(genuine.with(ChipFile.SOD, longer));
    assertEquals(Verdict.VERIFIED, report.verdict());
    longer[longer.length - 1] ^= 1;
    assertNotEquals(Verdict.VERIFIED, verify(genuine.with(ChipFile.SOD, longer)).verdict());
  }

  @Test
  void aTestRootInProduction() throws Exception {
    TrustStore production = TrustStoreReader.parse(Map.of("root", country.rootCertificate()));
    fails(verify(genuine, production), ChipChecks.ANCHOR_PURPOSE, "test-root");
  }

  @Test
  void whatFollowsFromAListedSignerIsSaidOfItsOwnList() throws Exception {
    byte[] list = country.revoke(NOW.minusSeconds(60), Set.of(signer.serialNumber()));
    TestCountry other = found("DE");
    ChipFiles foreign = document.signedBy(other.appointSigner(APPOINTED));
    VerificationReport report = verify(foreign, trusting(other, list));
    assertEquals("list-of-another-issuer", code(report, ChipChecks.REVOCATION));
    byte[] early = country.revoke(NOW.plusSeconds(60), Set.of());
    assertEquals(
        "list-not-yet-valid",
        code(verify(genuine, trusting(country, early)), ChipChecks.REVOCATION));
  }

  private ChipFiles attributes(Attribute... attributes) throws ChipException {
    ASN1EncodableVector all = new ASN1EncodableVector();
    for (Attribute attribute : attributes) {
      all.add(attribute);
    }
    byte[] cms = signer.message(HASH_LIST, list(), signer.signerInfoOf(new AttributeTable(all)));
    return genuine.with(ChipFile.SOD, Der.tagged(0x77, cms));
  }

  private byte[] list() {
    return Der.of(new LDSSecurityObject(SHA_256, new DataGroupHash[] {hash(1), hash(13)}));
  }

  private DataGroupHash hash(int number) {
    try {
      byte[] file = document.dataGroups().get(number);
      return new DataGroupHash(
          number, new DEROctetString(MessageDigest.getInstance("SHA-256").digest(file)));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }

  private TestDocumentSigner signerFor(String type) {
    ASN1Encodable[] list = {new ASN1Integer(0), new DERSet(new DERPrintableString(type))};
    return country.appoint(
        APPOINTED,
        form ->
            form.with(Extension.keyUsage, true, SIGNATURES)
                .with(new ASN1ObjectIdentifier("2.23.136.1.1.6.2"), false, new DERSequence(list)));
  }

  private static TestDocument documentOf(String name) {
    TestCitizen citizen = TestCitizen.nguyenThiThu(ISSUED);
    return TestDocument.of(
        new TestCitizen(
            citizen.number(),
            name,
            citizen.born(),
            citizen.sex(),
            citizen.origin(),
            citizen.residence(),
            citizen.oldNumber(),
            citizen.father(),
            citizen.mother(),
            citizen.issued(),
            citizen.expiry()));
  }

  private static void fails(VerificationReport report, CheckKind kind, String code) {
    assertEquals(code, code(report, kind));
    assertEquals(Outcome.FAILED, outcome(report, kind));
    assertEquals(Verdict.INVALID, report.verdict());
    assertTrue(report.copyWouldPass());
  }

  private static Outcome outcome(VerificationReport report, CheckKind kind) {
    return report.check(kind).orElseThrow().outcome();
  }

  private static String code(VerificationReport report, CheckKind kind) {
    return report.check(kind).orElseThrow().reason().code();
  }

  private static TestCountry found(String code) {
    return TestCountry.found(code, SignatureSuite.ECDSA_P256, FOUNDED, new SecureRandom());
  }

  private static TrustStore trusting(TestCountry issuer, byte[]... more) throws ChipException {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put("root", issuer.rootCertificate());
    for (byte[] content : more) {
      contents.put("more " + contents.size(), content);
    }
    return TrustStoreReader.parse(contents).acceptingTestAnchors();
  }

  private VerificationReport verify(ChipFiles files) throws ChipException {
    return verify(files, trusting(country));
  }

  private static VerificationReport verify(ChipFiles files, TrustStore store) throws ChipException {
    return new PassiveAuthentication(store, CLOCK).verify(files);
  }
}
