package io.dinhdanh.nfc.trust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;

/**
 * Whom the caller trusts: anchors (root and link certificates), candidates for document signers
 * that a chip left out, and revocation lists. An immutable snapshot, safe for many threads; {@link
 * TrustStoreReader} makes one from files.
 */
public final class TrustStore {

  private static final TrustStore EMPTY = builder().build();

  private final Set<PkiCertificate> anchors;
  private final Map<X500Name, List<PkiCertificate>> anchorsByName = new HashMap<>();
  private final Map<KeyId, List<PkiCertificate>> anchorsByKey = new HashMap<>();
  private final Set<PkiCertificate> signerCandidates;
  private final List<RevocationList> revocationLists;
  private final List<SkippedItem> skipped;

  private TrustStore(Builder builder) {
    this.anchors = Collections.unmodifiableSet(new LinkedHashSet<>(builder.anchors));
    this.signerCandidates = Collections.unmodifiableSet(new LinkedHashSet<>(builder.signers));
    this.revocationLists = Collections.unmodifiableList(new ArrayList<>(builder.lists));
    this.skipped = Collections.unmodifiableList(new ArrayList<>(builder.skipped));
    for (PkiCertificate anchor : anchors) {
      anchorsByName.computeIfAbsent(anchor.subjectName(), n -> new ArrayList<>()).add(anchor);
      anchor
          .extensions()
          .subjectKeyId()
          .ifPresent(key -> anchorsByKey.computeIfAbsent(key, k -> new ArrayList<>()).add(anchor));
    }
  }

  /**
   * A store that trusts nobody.
   *
   * @return the empty store
   */
  public static TrustStore empty() {
    return EMPTY;
  }

  static Builder builder() {
    return new Builder();
  }

  /**
   * The certificates that the caller trusts to vouch for document signers.
   *
   * @return an unmodifiable set, each certificate once, in the order of loading
   */
  public Set<PkiCertificate> anchors() {
    return anchors;
  }

  /**
   * Certificates that may be a document's signer; nobody trusts them for lying here.
   *
   * @return an unmodifiable set
   */
  public Set<PkiCertificate> signerCandidates() {
    return signerCandidates;
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
   * What lay among the files and was not used, with the reason.
   *
   * @return an unmodifiable list
   */
  public List<SkippedItem> skipped() {
    return skipped;
  }

  /** The anchors that may have issued a certificate: by name, or by the identifier of their key. */
  Set<PkiCertificate> issuersOf(PkiCertificate certificate) {
    Set<PkiCertificate> issuers =
        new LinkedHashSet<>(anchorsByName.getOrDefault(certificate.issuerName(), List.of()));
    certificate
        .extensions()
        .authorityKeyId()
        .ifPresent(key -> issuers.addAll(anchorsByKey.getOrDefault(key, List.of())));
    return issuers;
  }

  @Override
  public String toString() {
    return "TrustStore["
        + anchors.size()
        + " anchors, "
        + signerCandidates.size()
        + " signers, "
        + revocationLists.size()
        + " revocation lists]";
  }

  /** Collects what a store will hold. Not thread-safe. */
  static final class Builder {

    private final List<PkiCertificate> anchors = new ArrayList<>();
    private final List<PkiCertificate> signers = new ArrayList<>();
    private final List<RevocationList> lists = new ArrayList<>();
    private final List<SkippedItem> skipped = new ArrayList<>();

    private Builder() {}

    /** Adds a certificate: one of an authority as an anchor, any other as a signer candidate. */
    void add(PkiCertificate certificate) {
      (certificate.certificateAuthority() ? anchors : signers).add(certificate);
    }

    void add(RevocationList list) {
      lists.add(list);
    }

    void skip(SkippedItem item) {
      skipped.add(item);
    }

    TrustStore build() {
      return new TrustStore(this);
    }
  }
}
