package io.dinhdanh.nfc.trust;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/**
 * What was found out about the certificates of one store, so that it need not be found out for each
 * document again: signers by their bytes, the path above each, and which revocation list an anchor
 * has signed. Only facts that the store alone decides, never the outcome of a document. Bounded:
 * when full it begins anew. Thread-safe.
 */
final class TrustMemory {

  private static final int MOST = 4_096;

  /** Anybody's document may fill these, so they are few and short. */
  private static final int MOST_WORDS = 256;

  private static final int LONGEST_WORD = 512;

  private final Map<Bytes, PkiCertificate> certificates = new ConcurrentHashMap<>();
  private final Map<Bytes, AlgorithmIdentifier> algorithms = new ConcurrentHashMap<>();
  private final Map<Bytes, X500Name> names = new ConcurrentHashMap<>();
  private final Map<PkiCertificate, TrustPath> paths = new ConcurrentHashMap<>();
  private final Map<RevocationList, Map<PkiCertificate, Boolean>> lists = new ConcurrentHashMap<>();

  /** A certificate by its bytes: the one parsed before, whose key is decoded, if there is one. */
  PkiCertificate certificate(byte[] encoded) throws MalformedAsn1Exception {
    PkiCertificate known = certificates.get(new Bytes(encoded));
    return known == null ? PkiCertificate.parse(encoded) : known;
  }

  /** An algorithm by its bytes; the same few come with every document. */
  AlgorithmIdentifier algorithm(Ber element) throws MalformedAsn1Exception {
    byte[] encoded = element.expect(Ber.SEQUENCE).encoded();
    return remembered(algorithms, encoded, AlgorithmIdentifier::getInstance);
  }

  /** A distinguished name by its bytes. */
  X500Name name(Ber element) throws MalformedAsn1Exception {
    byte[] encoded = element.expect(Ber.SEQUENCE).encoded();
    return remembered(names, encoded, X500Name::getInstance);
  }

  private static <T> T remembered(Map<Bytes, T> map, byte[] encoded, Function<byte[], T> parser) {
    Bytes key = new Bytes(encoded);
    T known = map.get(key);
    if (known != null) {
      return known;
    }
    T parsed = parser.apply(encoded);
    if (map.size() >= MOST_WORDS) {
      map.clear();
    }
    if (encoded.length <= LONGEST_WORD) {
      map.put(key, parsed);
    }
    return parsed;
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
