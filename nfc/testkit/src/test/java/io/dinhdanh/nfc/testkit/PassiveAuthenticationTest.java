package io.dinhdanh.nfc.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.Agreement;
import io.dinhdanh.core.person.FieldComparison;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.TrustStore;
import io.dinhdanh.nfc.trust.TrustStoreReader;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Made-up documents of a made-up country, genuine and attacked. */
class PassiveAuthenticationTest {

  private static final LocalDate FOUNDED = LocalDate.of(2021, 1, 1);
  private static final LocalDate APPOINTED = LocalDate.of(2022, 1, 1);
  private static final LocalDate ISSUED = LocalDate.of(2022, 6, 15);
  private static final Instant NOW = Instant.parse("2026-11-21T05:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 2};

  private final TestCountry country = found(SignatureSuite.ECDSA_P256);
  private final TestDocumentSigner signer = country.appointSigner(APPOINTED);
  private final TestDocument document =
      TestDocument.of(TestCitizen.nguyenThiThu(ISSUED)).withPortrait(JPEG, 480, 640);
  private final ChipFiles files = document.signedBy(signer);

  @ParameterizedTest
  @EnumSource(SignatureSuite.class)
  void aGenuineDocumentIsVerified(SignatureSuite suite) throws Exception {
    TestCountry issuer = found(suite);
    ChipFiles genuine = document.signedBy(issuer.appointSigner(APPOINTED));
    VerificationReport report = verify(genuine, trusting(issuer));
    assertEquals(Verdict.VERIFIED, report.verdict(), report.checks()::toString);
    assertTrue(report.copyWouldPass());
  }

  @Test
  void theIdentityStandsThereBySource() throws Exception {
    VerificationReport report = verify(files, trusting(country));
    assertEquals(
        "Nguyễn Thị Thử",
        report.identity().value(IdentitySource.DG13, IdentityField.NAME).orElseThrow());
    for (FieldComparison field : report.identity().differences()) {
      assertFalse(field.agreement() == Agreement.DIFFERENT, field::toString);
    }
    assertEquals(Portrait.Format.JPEG, report.portrait().orElseThrow().format());
    assertEquals(640, report.portrait().orElseThrow().height());
  }

  @Test
  void withoutAnchorsTheSignerStaysUnknown() throws Exception {
    VerificationReport report = verify(files, TrustStore.empty());
    assertEquals(Verdict.NO_TRUST_ANCHOR, report.verdict());
    outcome(report, ChipChecks.PATH, Outcome.NOT_DONE, "no-anchors");
  }

  @Test
  void anotherCountrysRootSaysNothing() throws Exception {
    TestCountry other =
        TestCountry.found("XX", SignatureSuite.ECDSA_P256, FOUNDED, new SecureRandom());
    VerificationReport report = verify(files, trusting(other));
    assertEquals(Verdict.NO_TRUST_ANCHOR, report.verdict());
    outcome(report, ChipChecks.PATH, Outcome.NOT_DONE, "no-anchor-for-signer");
  }

  @Test
  void aSelfMadeRootOfTheSameNameIsNotTheTrustedOne() throws Exception {
    TestCountry forger = found(SignatureSuite.ECDSA_P256);
    ChipFiles forged = document.signedBy(forger.appointSigner(APPOINTED));
    assertEquals(Verdict.NO_TRUST_ANCHOR, verify(forged, trusting(country)).verdict());
  }

  @Test
  void aSwappedPortraitIsInvalidAndNotShown() throws Exception {
    byte[] another = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 3};
    ChipFiles swapped = document.withPortrait(another, 480, 640).signedBy(signer);
    VerificationReport report =
        verify(swapped.with(ChipFile.SOD, files.securityObject()), trusting(country));
    assertEquals(Verdict.INVALID, report.verdict());
    outcome(report, ChipChecks.dataGroupHash(2), Outcome.FAILED, "hash-differs");
    assertFalse(report.portrait().isPresent());
  }

  @Test
  void aDataGroupThatNobodySignedIsInvalidAndCanBeWaived() throws Exception {
    ChipFiles injected = files.with(ChipFile.DG11, new byte[] {0x6B, 0});
    VerificationReport report = verify(injected, trusting(country));
    assertEquals(Verdict.INVALID, report.verdict());
    outcome(report, ChipChecks.UNLISTED, Outcome.FAILED, "unlisted");
    VerificationReport waived =
        new PassiveAuthentication(trusting(country), CLOCK)
            .verify(
                injected, VerificationOptions.usual().waiving(Set.of(ChipChecks.UNLISTED.id())));
    assertEquals(Verdict.VERIFIED, waived.verdict());
    assertEquals(Set.of(ChipChecks.UNLISTED.id()), waived.waived());
    assertFalse(waived.identity().sources().contains(IdentitySource.DG11));
  }

  @Test
  void aDataGroupThatWasNotReadIsNotDone() throws Exception {
    VerificationReport without2 = verify(files.without(ChipFile.DG2), trusting(country));
    assertEquals(Verdict.VERIFIED, without2.verdict());
    outcome(without2, ChipChecks.dataGroupHash(2), Outcome.NOT_DONE, "not-read");
    VerificationReport without1 = verify(files.without(ChipFile.DG1), trusting(country));
    assertEquals(Verdict.INCOMPLETE, without1.verdict());
  }

  @Test
  void anotherDocumentsSecurityObjectIsInvalid() throws Exception {
    TestDocument other = document.with(13, new byte[] {0x6D, 2, 0x30, 0});
    ChipFiles mixed = files.with(ChipFile.SOD, signer.sign(other.dataGroups()));
    VerificationReport report = verify(mixed, trusting(country));
    assertEquals(Verdict.INVALID, report.verdict());
    outcome(report, ChipChecks.dataGroupHash(13), Outcome.FAILED, "hash-differs");
    assertFalse(report.identity().sources().contains(IdentitySource.DG13));
  }

  @Test
  void theTableOfContentsIsNotSigned() throws Exception {
    byte[] com = files.get(ChipFile.COM).orElseThrow();
    com[com.length - 1] = 0x6E;
    VerificationReport report = verify(files.with(ChipFile.COM, com), trusting(country));
    assertEquals(Verdict.VERIFIED, report.verdict());
    outcome(report, ChipChecks.COM, Outcome.WARNING, "contents-differ");
  }

  @Test
  void aSignerAppointedAfterTheIssueIsInvalid() throws Exception {
    ChipFiles late = document.signedBy(country.appointSigner(ISSUED.plusDays(3)));
    VerificationReport report = verify(late, trusting(country));
    assertEquals(Verdict.INVALID, report.verdict());
    outcome(report, ChipChecks.DSC_VALIDITY, Outcome.FAILED, "not-valid-at-issue");
  }

  @Test
  void aSignerThatExpiredMeanwhileIsAWarning() throws Exception {
    VerificationReport report =
        new PassiveAuthentication(trusting(country), CLOCK)
            .verify(files, VerificationOptions.usual().at(Instant.parse("2034-01-01T00:00:00Z")));
    assertEquals(Verdict.VERIFIED, report.verdict());
    outcome(report, ChipChecks.DSC_VALIDITY, Outcome.WARNING, "expired");
    outcome(report, ChipChecks.EXPIRY, Outcome.WARNING, "document-expired");
  }

  @Test
  void aRevokedSignerIsInvalid() throws Exception {
    byte[] list = country.revoke(NOW.minusSeconds(86_400), Set.of(signer.serialNumber()));
    VerificationReport report = verify(files, trusting(country, list));
    assertEquals(Verdict.INVALID, report.verdict());
    outcome(report, ChipChecks.REVOCATION, Outcome.FAILED, "revoked");
  }

  @Test
  void revocationListsThatDoNotTellAreTold() throws Exception {
    byte[] fresh = country.revoke(NOW.minusSeconds(86_400), Set.of());
    outcome(
        verify(files, trusting(country, fresh)),
        ChipChecks.REVOCATION,
        Outcome.PASSED,
        "not-revoked");
    byte[] stale = country.revoke(NOW.minusSeconds(200 * 86_400L), Set.of());
    outcome(
        verify(files, trusting(country, stale)),
        ChipChecks.REVOCATION,
        Outcome.WARNING,
        "list-stale");
    byte[] forged = found(SignatureSuite.ECDSA_P256).revoke(NOW, Set.of(signer.serialNumber()));
    outcome(
        verify(files, trusting(country, forged)),
        ChipChecks.REVOCATION,
        Outcome.WARNING,
        "list-forged");
    outcome(verify(files, trusting(country)), ChipChecks.REVOCATION, Outcome.NOT_DONE, "no-list");
  }

  @Test
  void aRootMayNotSignDocumentsItself() throws Exception {
    VerificationReport report =
        verify(document.signedBy(country.rootAsSigner()), trusting(country));
    assertEquals(Verdict.INVALID, report.verdict());
    outcome(report, ChipChecks.DSC_PROFILE, Outcome.FAILED, "profile-wrong");
  }

  private static TestCountry found(SignatureSuite suite) {
    return TestCountry.found("VN", suite, FOUNDED, new SecureRandom());
  }

  private static TrustStore trusting(TestCountry country, byte[]... more) throws Exception {
    Map<String, byte[]> contents = new LinkedHashMap<>();
    contents.put("root", country.rootCertificate());
    for (byte[] content : more) {
      contents.put("more " + contents.size(), content);
    }
    return TrustStoreReader.parse(contents).acceptingTestAnchors();
  }

  private static VerificationReport verify(ChipFiles files, TrustStore store) throws Exception {
    return new PassiveAuthentication(store, CLOCK).verify(files);
  }

  private static void outcome(
      VerificationReport report, CheckKind kind, Outcome outcome, String reason) {
    assertEquals(outcome, report.check(kind).orElseThrow().outcome());
    assertEquals(reason, report.check(kind).orElseThrow().reason().code());
  }
}
