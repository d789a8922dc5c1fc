package io.dinhdanh.nfc.trust;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;

/** Certificates by name, key and serial number, each once. Immutable. */
final class CertificateIndex {

  private final List<StoredCertificate> all;
  private final Map<Integer, List<StoredCertificate>> bySubject = new HashMap<>();
  private final Map<KeyId, List<StoredCertificate>> byKey = new HashMap<>();
  private final Map<BigInteger, List<StoredCertificate>> bySerial = new HashMap<>();

  private CertificateIndex(List<StoredCertificate> all) {
    this.all = all;
    for (StoredCertificate one : all) {
      bySubject.computeIfAbsent(one.subjectHash(), n -> new ArrayList<>(1)).add(one);
      bySerial.computeIfAbsent(one.serialNumber(), n -> new ArrayList<>(1)).add(one);
      one.subjectKeyId()
          .ifPresent(key -> byKey.computeIfAbsent(key, k -> new ArrayList<>(1)).add(one));
    }
  }

  /** An index of certificates; duplicates are dropped by their bytes. */
  static CertificateIndex of(Collection<PkiCertificate> certificates) {
    List<StoredCertificate> stored = new ArrayList<>(certificates.size());
    for (PkiCertificate certificate : new LinkedHashSet<>(certificates)) {
      stored.add(StoredCertificate.of(certificate));
    }
    return new CertificateIndex(stored);
  }

  static CertificateIndex ofStored(List<StoredCertificate> stored) {
    return new CertificateIndex(stored);
  }

  int size() {
    return all.size();
  }

  List<StoredCertificate> stored() {
    return Collections.unmodifiableList(all);
  }

  Set<PkiCertificate> certificates() {
    Set<PkiCertificate> parsed = new LinkedHashSet<>(2 * all.size());
    all.forEach(one -> parsed.add(one.get()));
    return Collections.unmodifiableSet(parsed);
  }

  /** The certificates that may have issued one: by name, or by the identifier of their key. */
  Set<PkiCertificate> issuersOf(X500Name issuer, int issuerHash, Optional<KeyId> authorityKey) {
    Set<PkiCertificate> issuers = new LinkedHashSet<>();
    for (StoredCertificate one : bySubject.getOrDefault(issuerHash, List.of())) {
      if (one.get().subjectName().equals(issuer)) {
        issuers.add(one.get());
      }
    }
    authorityKey.ifPresent(
        key -> byKey.getOrDefault(key, List.of()).forEach(one -> issuers.add(one.get())));
    return issuers;
  }

  /** The first certificate that a signer means. */
  Optional<PkiCertificate> of(SignerInfo signer) {
    List<StoredCertificate> candidates =
        signer.subjectKey() == null
            ? bySerial.getOrDefault(signer.serialNumber(), List.of())
            : byKey.getOrDefault(signer.subjectKey(), List.of());
    return candidates.stream().map(StoredCertificate::get).filter(signer::identifies).findFirst();
  }
}
