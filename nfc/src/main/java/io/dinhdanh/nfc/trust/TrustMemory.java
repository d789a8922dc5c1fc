package io.dinhdanh.nfc.trust;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What was found out about the certificates of one store, so that it need not be found out for each
 * document again: signers by their bytes, the path above each, and which revocation list an anchor
 * has signed. Only facts that the store alone decides, never the outcome of a document. Bounded:
 * when full it begins anew. Thread-safe.
 */
final class TrustMemory {

  private static final int MOST = 4_096;

  private final Map<Bytes, PkiCertificate> certificates = new ConcurrentHashMap<>();
  private final Map<PkiCertificate, TrustPath> paths = new ConcurrentHashMap<>();
  private final Map<RevocationList, Map<PkiCertificate, Boolean>> lists = new ConcurrentHashMap<>();

  /** A certificate by its bytes: the one parsed before, whose key is decoded, if there is one. */
  PkiCertificate certificate(byte[] encoded) throws MalformedAsn1Exception {
    PkiCertificate known = certificates.get(new Bytes(encoded));
    return known == null ? PkiCertificate.parse(encoded) : known;
  }

  /**
   * The path above a certificate; only a path that was found is remembered, so that strangers fill
   * nothing.
   */
  TrustPath path(PkiCertificate signer, Supplier<TrustPath> search) {
    TrustPath path = paths.get(signer);
    if (path == null) {
      path = search.get();
      if (path.anchor() != null) {
        makeRoom(paths);
        paths.put(signer, path);
        makeRoom(certificates);
        certificates.put(new Bytes(signer.bytes()), signer);
      }
    }
    return path;
  }

  /** Whether a certificate's key signed a list. */
  boolean signed(RevocationList list, PkiCertificate issuer) {
    return lists
        .computeIfAbsent(list, l -> new ConcurrentHashMap<>())
        .computeIfAbsent(issuer, list::signedBy);
  }

  private static void makeRoom(Map<?, ?> map) {
    if (map.size() >= MOST) {
      map.clear();
    }
  }

  /** Bytes compared by their content. */
  private static final class Bytes {

    private final byte[] bytes;
    private final int hash;

    Bytes(byte[] bytes) {
      this.bytes = bytes;
      this.hash = Arrays.hashCode(bytes);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Bytes that && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
      return hash;
    }
  }
}
