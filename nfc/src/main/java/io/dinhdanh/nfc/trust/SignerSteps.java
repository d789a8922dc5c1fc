package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;

/** Is the signer's certificate one that may have signed this document, on that day. */
final class SignerSteps {

  /** {@code id-icao-cscaMasterListSigningKey} and {@code id-icao-deviationListSigningKey}. */
  private static final Set<ASN1ObjectIdentifier> LIST_SIGNERS =
      Set.of(
          new ASN1ObjectIdentifier("2.23.136.1.1.3"), new ASN1ObjectIdentifier("2.23.136.1.1.8"));

  private final Instant at;
  private final Examination examination;

  SignerSteps(Instant at, Examination examination) {
    this.at = at;
    this.examination = examination;
  }

  /** A key that may sign certificates or lists may not sign documents (Doc 9303-12 §7.1.1). */
  void profile(PkiCertificate signer) {
    KeyUsage usage = signer.extensions().keyUsage();
    List<String> unknown = signer.extensions().unknownCritical();
    if (signer.certificateAuthority()) {
      examination.failed(ChipChecks.DSC_PROFILE, TrustReasons.profileWrong("authority"));
    } else if (LIST_SIGNERS.stream().anyMatch(signer::extendedUse)) {
      examination.failed(ChipChecks.DSC_PROFILE, TrustReasons.profileWrong("list signer"));
    } else if (!unknown.isEmpty()) {
      examination.failed(ChipChecks.DSC_PROFILE, SignerReasons.criticalUnknown(unknown));
    } else if (usage == null) {
      examination.warning(ChipChecks.DSC_PROFILE, TrustReasons.profileUnstated());
    } else if (usage.hasUsages(KeyUsage.digitalSignature)) {
      examination.passed(ChipChecks.DSC_PROFILE, TrustReasons.profileFits());
    } else {
      examination.failed(ChipChecks.DSC_PROFILE, TrustReasons.profileWrong("no signatures"));
    }
  }

  /** The document code of the machine-readable zone against the signer's list. */
  void documentType(PkiCertificate signer, Optional<String> documentCode) {
    List<String> listed = signer.extensions().documentTypes();
    if (listed.isEmpty()) {
      examination.notDone(ChipChecks.DOCUMENT_TYPE, SignerReasons.typesUnstated());
    } else if (!documentCode.isPresent()) {
      examination.notDone(ChipChecks.DOCUMENT_TYPE, SignerReasons.typeUnknown());
    } else {
      listedType(documentCode.get().replace("<", ""), listed);
    }
  }

  /** A list that says {@code P} means every passport, also one whose code is {@code PD}. */
  private void listedType(String code, List<String> listed) {
    boolean fits =
        listed.contains(code) || (!code.isEmpty() && listed.contains(code.substring(0, 1)));
    if (fits) {
      examination.passed(ChipChecks.DOCUMENT_TYPE, SignerReasons.typeListed(code));
    } else {
      examination.failed(ChipChecks.DOCUMENT_TYPE, SignerReasons.typeUnlisted(code, listed));
    }
  }

  /** Judges the signer's validity at the signed issue date, and now. */
  void validity(PkiCertificate signer, @Nullable LocalDate issued) {
    if (issued != null && !IssueDay.overlaps(issued, signer.notBefore(), signer.notAfter())) {
      examination.failed(ChipChecks.DSC_VALIDITY, TrustReasons.notValidAtIssue(signer, issued));
    } else if (at.isAfter(signer.notAfter())) {
      examination.warning(ChipChecks.DSC_VALIDITY, TrustReasons.expired(signer));
    } else if (at.isBefore(signer.notBefore())) {
      examination.warning(ChipChecks.DSC_VALIDITY, TrustReasons.notYetValid(signer));
    } else {
      examination.passed(ChipChecks.DSC_VALIDITY, TrustReasons.validThroughout(signer));
    }
  }

  /**
   * A document is signed while its signer's key is in use. The issue date is the one printed, which
   * may be some days off the signing: a warning, not a failure.
   */
  void keyPeriod(PkiCertificate signer, @Nullable LocalDate issued) {
    KeyPeriod period = signer.extensions().keyPeriod();
    if (period == null) {
      examination.notDone(ChipChecks.DSC_KEY_PERIOD, SignerReasons.periodUnstated());
    } else if (issued == null) {
      examination.notDone(ChipChecks.DSC_KEY_PERIOD, SignerReasons.issueUnknown());
    } else if (period.overlaps(IssueDay.begin(issued), IssueDay.end(issued))) {
      examination.passed(ChipChecks.DSC_KEY_PERIOD, SignerReasons.periodFits(period));
    } else {
      examination.warning(ChipChecks.DSC_KEY_PERIOD, SignerReasons.periodMissed(period, issued));
    }
  }

  /** The signer's own statement of when it signed; nobody else vouches for it. */
  void signingTime(PkiCertificate signer, SignerInfo info) {
    Optional<Instant> time = info.signingTime();
    if (!time.isPresent()) {
      examination.notDone(ChipChecks.SIGNING_TIME, SignerReasons.timeUnstated());
    } else if (signer.validAt(time.get())) {
      examination.passed(ChipChecks.SIGNING_TIME, SignerReasons.timeFits(time.get()));
    } else {
      examination.warning(ChipChecks.SIGNING_TIME, SignerReasons.timeOutside(time.get()));
    }
  }
}
