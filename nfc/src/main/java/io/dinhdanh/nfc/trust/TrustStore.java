package io.dinhdanh.nfc.trust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Whom the caller trusts: anchors (root and link certificates), candidates for document signers
 * that a chip left out, link certificates that nobody trusts for lying there, and revocation lists.
 * An immutable snapshot, safe for many threads; {@link TrustStoreReader} makes one from files,
 * {@link TrustCache} from a cache file, and {@link ReloadableTrust} replaces one by the next.
 */
public final class TrustStore {

  private static final TrustStore EMPTY = new TrustStoreBuilder().build();

  private final CertificateIndex anchors;
  private final CertificateIndex links;
  private final CertificateIndex signers;
  private final List<RevocationList> revocationLists;
  private final List<TrustListVersion> lists;
  private final List<SkippedItem> skipped;
  private final boolean testAnchorsAccepted;
  private final TrustMemory memory = new TrustMemory();

  TrustStore(
      CertificateIndex anchors,
      CertificateIndex links,
      CertificateIndex signers,
      List<RevocationList> revocationLists,
      List<TrustListVersion> lists,
      List<SkippedItem> skipped,
      boolean testAnchorsAccepted) {
    this.anchors = anchors;
    this.links = links;
    this.signers = signers;
    this.revocationLists = Collections.unmodifiableList(new ArrayList<>(revocationLists));
    this.lists = Collections.unmodifiableList(new ArrayList<>(lists));
    this.skipped = Collections.unmodifiableList(new ArrayList<>(skipped));
    this.testAnchorsAccepted = testAnchorsAccepted;
  }

  /**
   * A store that trusts nobody.
   *
   * @return the empty store
   */
  public static TrustStore empty() {
    return EMPTY;
  }

  /**
   * The certificates that the caller trusts to vouch for document signers.
   *
   * @return an unmodifiable set, each certificate once, in the order of loading
   */
  public Set<PkiCertificate> anchors() {
    return anchors.certificates();
  }

  /**
   * The number of anchors; cheaper than to count them, for none is parsed.
   *
   * @return 0 or more
   */
  public int anchorCount() {
    return anchors.size();
  }

  /**
   * Link certificates that count only where an anchor has signed them.
   *
   * @return an unmodifiable set
   */
  public Set<PkiCertificate> links() {
    return links.certificates();
  }

  /**
   * Certificates that may be a document's signer; nobody trusts them for lying here.
   *
   * @return an unmodifiable set
   */
  public Set<PkiCertificate> signerCandidates() {
    return signers.certificates();
  }

  /**
   * The revocation lists, whoever issued them.
   *
   * @return an unmodifiable list
   */
  public List<RevocationList> revocationLists() {
    return revocationLists;
  }

  /**
   * The editions of the master lists that the anchors came from.
   *
   * @return an unmodifiable list; empty if no master list was loaded
   */
  public List<TrustListVersion> lists() {
    return lists;
  }

  /**
   * What lay among the files and was not used, with the reason.
   *
   * @return an unmodifiable list
   */
  public List<SkippedItem> skipped() {
    return skipped;
  }

  /**
   * Tells whether roots that sign made-up documents are accepted here.
   *
   * @return false unless {@link #acceptingTestAnchors()} was asked for
   */
  public boolean testAnchorsAccepted() {
    return testAnchorsAccepted;
  }

  /**
   * The same store for tests and demonstrations: roots of the test kit, which sign whatever they
   * are given, count as anchors, with a warning on every report. Without this a document under such
   * a root is INVALID, so that a test root that strays into production opens nothing.
   *
   * @return a store that accepts test roots
   */
  public TrustStore acceptingTestAnchors() {
    return new TrustStore(anchors, links, signers, revocationLists, lists, skipped, true);
  }

  /**
   * The same store with link certificates added that nobody trusts for lying here, such as those
   * that an issuer publishes beside its roots. A path may lead over them to an anchor.
   *
   * @param more the store whose certificates of authorities are added as links
   * @return a new store
   */
  public TrustStore withLinks(TrustStore more) {
    Objects.requireNonNull(more, "more");
    List<PkiCertificate> all = new ArrayList<>(links());
    all.addAll(more.anchors());
    all.addAll(more.links());
    return new TrustStore(
        anchors,
        CertificateIndex.of(all),
        signers,
        revocationLists,
        lists,
        skipped,
        testAnchorsAccepted);
  }

  /** The anchors that may have issued a certificate: by name, or by the identifier of their key. */
  Set<PkiCertificate> issuersOf(PkiCertificate certificate) {
    return issuers(anchors, certificate);
  }

  /** The anchors that may have signed a revocation list. */
  Set<PkiCertificate> issuersOf(RevocationList list) {
    return anchors.issuersOf(list.issuerName(), list.issuerHash(), list.authorityKeyId());
  }

  /** The link certificates that may have issued a certificate. */
  Set<PkiCertificate> linksAbove(PkiCertificate certificate) {
    return issuers(links, certificate);
  }

  private static Set<PkiCertificate> issuers(CertificateIndex index, PkiCertificate certificate) {
    return index.issuersOf(
        certificate.issuerName(),
        certificate.issuerHash(),
        certificate.extensions().authorityKeyId());
  }

  /** The certificate that a signer means, among the candidates. */
  Optional<PkiCertificate> candidate(SignerInfo signer) {
    return signers.of(signer);
  }

  CertificateIndex anchorIndex() {
    return anchors;
  }

  CertificateIndex linkIndex() {
    return links;
  }

  CertificateIndex signerIndex() {
    return signers;
  }

  /** What was found out about this store's certificates so far. */
  TrustMemory memory() {
    return memory;
  }

  @Override
  public String toString() {
    return "TrustStore["
        + anchors.size()
        + " anchors, "
        + signers.size()
        + " signers, "
        + revocationLists.size()
        + " revocation lists]";
  }
}
