package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.jspecify.annotations.Nullable;

/** From the signer's certificate to a root that the caller trusts. */
final class PathSteps {

  /** {@code id-icao-cscaMasterListSigningKey} and {@code id-icao-deviationListSigningKey}. */
  private static final Set<ASN1ObjectIdentifier> LIST_SIGNERS =
      Set.of(
          new ASN1ObjectIdentifier("2.23.136.1.1.3"), new ASN1ObjectIdentifier("2.23.136.1.1.8"));

  /** An issue date is a day of the issuer's zone: from UTC+14 to UTC-12. */
  private static final long HOURS_EARLY = 14;

  private static final long HOURS_LATE = 12;

  private final TrustStore store;
  private final Instant at;
  private final Examination examination;

  PathSteps(TrustStore store, Instant at, Examination examination) {
    this.store = store;
    this.at = at;
    this.examination = examination;
  }

  /** Finds the anchor that signed the certificate. */
  @Nullable PkiCertificate anchor(PkiCertificate signer) {
    if (store.anchors().isEmpty()) {
      examination.notDone(ChipChecks.PATH, TrustReasons.noAnchors());
      return null;
    }
    boolean forged = false;
    for (PkiCertificate candidate : store.issuersOf(signer)) {
      if (SignatureVerifier.verifies(signer, candidate.publicKey())) {
        examination.passed(ChipChecks.PATH, TrustReasons.pathValid(candidate));
        return candidate;
      }
      forged |= namedWithItsKey(signer, candidate);
    }
    if (forged) {
      examination.failed(ChipChecks.PATH, TrustReasons.pathInvalid(signer));
    } else {
      examination.notDone(ChipChecks.PATH, TrustReasons.noAnchorFor(signer));
    }
    return null;
  }

  /** A name alone may be that of another key of the same country; name and key may not. */
  private static boolean namedWithItsKey(PkiCertificate signer, PkiCertificate anchor) {
    return anchor.subjectName().equals(signer.issuerName())
        && signer.extensions().authorityKeyId().isPresent()
        && signer.extensions().authorityKeyId().equals(anchor.extensions().subjectKeyId());
  }

  /** A key that may sign certificates or lists may not sign documents (Doc 9303-12 §7.1.1). */
  void profile(PkiCertificate signer) {
    KeyUsage usage = signer.extensions().keyUsage();
    if (signer.certificateAuthority()) {
      examination.failed(ChipChecks.DSC_PROFILE, TrustReasons.profileWrong("authority"));
    } else if (LIST_SIGNERS.stream().anyMatch(signer::extendedUse)) {
      examination.failed(ChipChecks.DSC_PROFILE, TrustReasons.profileWrong("list signer"));
    } else if (usage == null) {
      examination.warning(ChipChecks.DSC_PROFILE, TrustReasons.profileUnstated());
    } else if (usage.hasUsages(KeyUsage.digitalSignature)) {
      examination.passed(ChipChecks.DSC_PROFILE, TrustReasons.profileFits());
    } else {
      examination.failed(ChipChecks.DSC_PROFILE, TrustReasons.profileWrong("no signatures"));
    }
  }

  /** Judges the signer's validity at the signed issue date, and now. */
  void signerValidity(PkiCertificate signer, @Nullable LocalDate issued) {
    if (issued != null && !validOn(issued, signer)) {
      examination.failed(ChipChecks.DSC_VALIDITY, TrustReasons.notValidAtIssue(signer, issued));
    } else if (at.isAfter(signer.notAfter())) {
      examination.warning(ChipChecks.DSC_VALIDITY, TrustReasons.expired(signer));
    } else if (at.isBefore(signer.notBefore())) {
      examination.warning(ChipChecks.DSC_VALIDITY, TrustReasons.notYetValid(signer));
    } else {
      examination.passed(ChipChecks.DSC_VALIDITY, TrustReasons.validThroughout(signer));
    }
  }

  private static boolean validOn(LocalDate day, PkiCertificate certificate) {
    Instant begin = day.atStartOfDay().minusHours(HOURS_EARLY).toInstant(ZoneOffset.UTC);
    Instant end = day.plusDays(1).atStartOfDay().plusHours(HOURS_LATE).toInstant(ZoneOffset.UTC);
    return !end.isBefore(certificate.notBefore()) && !begin.isAfter(certificate.notAfter());
  }

  /** Judges the root's validity when the signer's certificate began, and now. */
  void anchorValidity(PkiCertificate signer, PkiCertificate anchor) {
    if (!anchor.validAt(signer.notBefore())) {
      examination.warning(ChipChecks.CSCA_VALIDITY, TrustReasons.issuedOutside(anchor));
    } else if (at.isAfter(anchor.notAfter())) {
      examination.warning(ChipChecks.CSCA_VALIDITY, TrustReasons.expired(anchor));
    } else if (at.isBefore(anchor.notBefore())) {
      examination.warning(ChipChecks.CSCA_VALIDITY, TrustReasons.notYetValid(anchor));
    } else {
      examination.passed(ChipChecks.CSCA_VALIDITY, TrustReasons.validThroughout(anchor));
    }
  }

  /** Looks the signer's certificate up in the issuer's revocation lists. */
  void revocation(PkiCertificate signer, PkiCertificate anchor) {
    Outcome outcome = Outcome.NOT_DONE;
    var reason = TrustReasons.noList();
    for (RevocationList list : store.revocationLists()) {
      if (!list.issuerName().equals(signer.issuerName())) {
        continue;
      }
      if (!list.signedBy(anchor)) {
        if (outcome == Outcome.NOT_DONE) {
          outcome = Outcome.WARNING;
          reason = TrustReasons.listForged(list);
        }
      } else if (list.serialNumbers().contains(signer.serialNumber())) {
        examination.failed(ChipChecks.REVOCATION, TrustReasons.revoked(list));
        return;
      } else if (list.nextUpdate().isPresent() && at.isAfter(list.nextUpdate().get())) {
        if (outcome != Outcome.PASSED) {
          outcome = Outcome.WARNING;
          reason = TrustReasons.listStale(list);
        }
      } else {
        outcome = Outcome.PASSED;
        reason = TrustReasons.notRevoked(list);
      }
    }
    examination.record(ChipChecks.REVOCATION, outcome, reason);
  }

  /** Records that nothing about the path could be examined. */
  void withoutSigner() {
    examination.notDone(ChipChecks.PATH, TrustReasons.signerNotProved());
    examination.notDone(ChipChecks.DSC_PROFILE, TrustReasons.signerNotProved());
    examination.notDone(ChipChecks.DSC_VALIDITY, TrustReasons.signerNotProved());
    withoutAnchor();
  }

  /** Records that root and revocation could not be examined. */
  void withoutAnchor() {
    examination.notDone(ChipChecks.CSCA_VALIDITY, TrustReasons.anchorMissing());
    examination.notDone(ChipChecks.REVOCATION, TrustReasons.anchorMissing());
  }
}
