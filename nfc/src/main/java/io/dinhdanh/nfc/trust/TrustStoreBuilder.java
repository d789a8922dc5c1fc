package io.dinhdanh.nfc.trust;

import java.util.ArrayList;
import java.util.List;

/** Collects what a store will hold. Not thread-safe. */
final class TrustStoreBuilder {

  private static final int MOST_SKIPPED = 1_000;

  private final List<PkiCertificate> anchors = new ArrayList<>();
  private final List<PkiCertificate> signers = new ArrayList<>();
  private final List<RevocationList> revocationLists = new ArrayList<>();
  private final List<TrustListVersion> versions = new ArrayList<>();
  private final List<List<PkiCertificate>> listed = new ArrayList<>();
  private final List<SkippedItem> skipped = new ArrayList<>();

  /** Adds a certificate: one of an authority as an anchor, any other as a signer candidate. */
  void add(PkiCertificate certificate) {
    (certificate.certificateAuthority() ? anchors : signers).add(certificate);
  }

  void add(RevocationList list) {
    revocationLists.add(list);
  }

  /** Adds a list's anchors, unless one of the same publisher that is newer is there. */
  void add(TrustListVersion version, MasterList list) {
    for (int i = 0; i < versions.size(); i++) {
      if (version.isOlderThan(versions.get(i))) {
        skip(new SkippedItem(version.name(), TrustSentences.OLDER_LIST));
        return;
      }
      if (versions.get(i).isOlderThan(version)) {
        skip(new SkippedItem(versions.get(i).name(), TrustSentences.OLDER_LIST));
        versions.remove(i);
        listed.remove(i--);
      }
    }
    versions.add(version);
    listed.add(list.authorities());
  }

  /** Remembers what was not used; beyond a thousand items more of them tell nothing. */
  void skip(SkippedItem item) {
    if (skipped.size() < MOST_SKIPPED) {
      skipped.add(item);
    }
  }

  TrustStore build() {
    List<PkiCertificate> all = new ArrayList<>(anchors);
    listed.forEach(all::addAll);
    return new TrustStore(
        CertificateIndex.of(all),
        CertificateIndex.of(List.of()),
        CertificateIndex.of(signers),
        revocationLists,
        versions,
        skipped,
        false);
  }
}
