package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.Test;

/** Certificates that sign what they were not issued for. */
class SignerAttackTest extends AttackScene {

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

  private TestDocumentSigner signerFor(String type) {
    ASN1Encodable[] list = {new ASN1Integer(0), new DERSet(new DERPrintableString(type))};
    return country.appoint(
        APPOINTED,
        form ->
            form.with(Extension.keyUsage, true, SIGNATURES)
                .with(new ASN1ObjectIdentifier("2.23.136.1.1.6.2"), false, new DERSequence(list)));
  }
}
