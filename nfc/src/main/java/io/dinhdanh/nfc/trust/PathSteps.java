package io.dinhdanh.nfc.trust;

import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.Examination;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** From the signer's certificate to a root that the caller trusts. */
final class PathSteps {

  private static final Optional<String> VIETNAM = Optional.of("VN");

  private final TrustStore store;
  private final Examination examination;

  PathSteps(TrustStore store, Examination examination) {
    this.store = store;
    this.examination = examination;
  }

  /** Finds the anchor above the signer, over link certificates if need be. */
  TrustPath path(PkiCertificate signer, Collection<PkiCertificate> embedded) {
    if (store.anchorCount() == 0) {
      examination.notDone(
          ChipChecks.PATH,
          signer.country().equals(VIETNAM)
              ? AnchorReasons.noVietnameseAnchor(signer, false)
              : AnchorReasons.noAnchors());
      return new TrustPath(List.of(), null, TrustPath.Obstacle.NONE);
    }
    TrustPath path =
        store.memory().path(signer, () -> new PathFinder(store, embedded).find(signer));
    PkiCertificate anchor = path.anchor();
    if (anchor != null) {
      examination.passed(ChipChecks.PATH, AnchorReasons.pathValid(path, anchor));
    } else if (path.obstacle() == TrustPath.Obstacle.FORGED) {
      examination.failed(ChipChecks.PATH, AnchorReasons.pathInvalid(signer));
    } else if (path.obstacle() == TrustPath.Obstacle.KEY_REFUSED) {
      examination.notDone(ChipChecks.PATH, AnchorReasons.anchorKeyRefused(signer));
    } else if (signer.country().equals(VIETNAM)) {
      examination.notDone(ChipChecks.PATH, AnchorReasons.noVietnameseAnchor(signer, true));
    } else {
      examination.notDone(ChipChecks.PATH, AnchorReasons.noAnchorFor(signer));
    }
    return path;
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
