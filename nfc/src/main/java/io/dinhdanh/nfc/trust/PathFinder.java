package io.dinhdanh.nfc.trust;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x509.KeyUsage;

/**
 * Follows signatures upwards from a document signer to an anchor, over link certificates where a
 * country has changed its key (ICAO Doc 9303-12 §4.2). A link counts in the direction in which it
 * certifies: new key signed with the old one, or old key signed with the new one. The reverse
 * proves nothing, for anybody can sign a certificate for somebody else's key. A link never leads
 * from one country to another.
 */
final class PathFinder {

  private static final int LONGEST_PATH = 6;
  private static final int MOST_SIGNATURES = 64;

  private final TrustStore store;
  private final Collection<PkiCertificate> embedded;
  private int signatures;
  private TrustPath.Obstacle obstacle = TrustPath.Obstacle.NONE;

  PathFinder(TrustStore store, Collection<PkiCertificate> embedded) {
    this.store = store;
    this.embedded = embedded;
  }

  /** Searches breadth first, so that the shortest path is found. */
  TrustPath find(PkiCertificate signer) {
    List<List<PkiCertificate>> open = new ArrayList<>();
    open.add(List.of());
    for (int length = 0; length < LONGEST_PATH && !open.isEmpty(); length++) {
      List<List<PkiCertificate>> longer = new ArrayList<>();
      for (List<PkiCertificate> links : open) {
        PkiCertificate top = links.isEmpty() ? signer : links.get(links.size() - 1);
        for (PkiCertificate anchor : store.issuersOf(top)) {
          if (signed(top, anchor)) {
            return new TrustPath(links, anchor, TrustPath.Obstacle.NONE);
          }
          if (links.isEmpty() && namedWithItsKey(signer, anchor)) {
            blockedBy(anchor);
          }
        }
        extend(links, top, longer);
      }
      open = longer;
    }
    return new TrustPath(List.of(), null, obstacle);
  }

  /** A signature that a usable key did not make outweighs a key that nobody can verify with. */
  private void blockedBy(PkiCertificate anchor) {
    if (anchor.keyUsable()) {
      obstacle = TrustPath.Obstacle.FORGED;
    } else if (obstacle == TrustPath.Obstacle.NONE) {
      obstacle = TrustPath.Obstacle.KEY_REFUSED;
    }
  }

  private void extend(
      List<PkiCertificate> links, PkiCertificate top, List<List<PkiCertificate>> longer) {
    for (PkiCertificate link : linksAbove(top)) {
      if (!links.contains(link) && signed(top, link)) {
        List<PkiCertificate> more = new ArrayList<>(links);
        more.add(link);
        longer.add(more);
      }
    }
  }

  private Set<PkiCertificate> linksAbove(PkiCertificate top) {
    Set<PkiCertificate> links = new LinkedHashSet<>(store.linksAbove(top));
    for (PkiCertificate one : embedded) {
      if (one.certificateAuthority() && mayHaveIssued(one, top)) {
        links.add(one);
      }
    }
    return links;
  }

  private static boolean mayHaveIssued(PkiCertificate authority, PkiCertificate certificate) {
    Optional<KeyId> key = certificate.extensions().authorityKeyId();
    return authority.subjectName().equals(certificate.issuerName())
        || (key.isPresent() && key.equals(authority.extensions().subjectKeyId()));
  }

  /** The issuer may sign certificates, is of the same country if it is a link, and has signed. */
  private boolean signed(PkiCertificate certificate, PkiCertificate issuer) {
    KeyUsage usage = issuer.extensions().keyUsage();
    boolean may =
        issuer.certificateAuthority() && (usage == null || usage.hasUsages(KeyUsage.keyCertSign));
    boolean home =
        !certificate.certificateAuthority() || certificate.country().equals(issuer.country());
    return may
        && home
        && ++signatures <= MOST_SIGNATURES
        && SignatureVerifier.verifies(certificate, issuer);
  }

  /** A name alone may be that of another key of the same country; name and key may not. */
  private static boolean namedWithItsKey(PkiCertificate signer, PkiCertificate anchor) {
    return anchor.subjectName().equals(signer.issuerName())
        && signer.extensions().authorityKeyId().isPresent()
        && signer.extensions().authorityKeyId().equals(anchor.extensions().subjectKeyId());
  }
}
