package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x509.KeyUsage;

/** Is the root one that may certify this signer, for this country, on that day. */
final class AnchorSteps {

  private final TrustStore store;
  private final Instant at;
  private final Examination examination;

  AnchorSteps(TrustStore store, Instant at, Examination examination) {
    this.store = store;
    this.at = at;
    this.examination = examination;
  }

  /** An anchor without the usage was trusted by the caller; one with another usage is no path. */
  void profile(PkiCertificate anchor) {
    KeyUsage usage = anchor.extensions().keyUsage();
    if (usage == null) {
      examination.warning(ChipChecks.CSCA_PROFILE, AnchorReasons.profileUnstated());
    } else {
      examination.passed(ChipChecks.CSCA_PROFILE, AnchorReasons.profileFits());
    }
  }

  /** Judges the root's validity when the signer's certificate began, and now. */
  void validity(PkiCertificate signer, PkiCertificate anchor) {
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

  /** The root's key certifies signers only for its own, shorter period. */
  void keyPeriod(PkiCertificate signer, PkiCertificate issuer) {
    KeyPeriod period = issuer.extensions().keyPeriod();
    if (period == null) {
      examination.notDone(ChipChecks.CSCA_KEY_PERIOD, SignerReasons.periodUnstated());
      return;
    }
    LocalDate day = signer.notBefore().atZone(ZoneOffset.UTC).toLocalDate();
    if (period.overlaps(IssueDay.begin(day), IssueDay.end(day))) {
      examination.passed(ChipChecks.CSCA_KEY_PERIOD, SignerReasons.periodFits(period));
    } else {
      examination.warning(ChipChecks.CSCA_KEY_PERIOD, SignerReasons.periodMissed(period, day));
    }
  }

  /** A root of the test kit opens nothing unless the caller has asked for it. */
  void purpose(PkiCertificate anchor) {
    if (!anchor.testOnly()) {
      examination.passed(ChipChecks.ANCHOR_PURPOSE, AnchorReasons.realRoot());
    } else if (store.testAnchorsAccepted()) {
      examination.warning(ChipChecks.ANCHOR_PURPOSE, AnchorReasons.testRoot());
    } else {
      examination.failed(ChipChecks.ANCHOR_PURPOSE, AnchorReasons.testRoot());
    }
  }

  /** One country on the document, in the signer's certificate and in the root's. */
  void country(Optional<String> issuingState, PkiCertificate signer, PkiCertificate anchor) {
    Set<String> document = issuingState.map(IssuingStates::countries).orElse(Set.of());
    String signerCountry = signer.country().orElse("");
    String rootCountry = anchor.country().orElse("");
    boolean rootDiffers = !signerCountry.equals(rootCountry) && !rootCountry.isEmpty();
    boolean documentDiffers = !document.isEmpty() && !document.contains(signerCountry);
    if (signerCountry.isEmpty()) {
      examination.notDone(ChipChecks.COUNTRY, AnchorReasons.countryUnknown());
    } else if (rootDiffers || documentDiffers) {
      examination.failed(
          ChipChecks.COUNTRY,
          AnchorReasons.countriesDiffer(
              issuingState.orElse("unknown"), signerCountry, rootCountry));
    } else if (document.isEmpty() || rootCountry.isEmpty()) {
      examination.notDone(ChipChecks.COUNTRY, AnchorReasons.countryUnknown());
    } else {
      examination.passed(ChipChecks.COUNTRY, AnchorReasons.oneCountry(signerCountry));
    }
  }
}
