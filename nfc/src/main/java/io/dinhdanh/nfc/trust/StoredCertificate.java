package io.dinhdanh.nfc.trust;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of a store with what an index needs to find it. One from a cache file stays bytes
 * until it is asked for: a store has hundreds and a verification needs one. Thread-safe.
 */
final class StoredCertificate {

  private final byte[] source;
  private final int offset;
  private final int length;
  private final int subjectHash;
  private final BigInteger serialNumber;
  private final @Nullable KeyId subjectKey;
  private volatile @Nullable PkiCertificate parsed;

  StoredCertificate(
      byte[] source,
      int offset,
      int length,
      int subjectHash,
      BigInteger serialNumber,
      @Nullable KeyId subjectKey) {
    this.source = source;
    this.offset = offset;
    this.length = length;
    this.subjectHash = subjectHash;
    this.serialNumber = serialNumber;
    this.subjectKey = subjectKey;
  }

  static StoredCertificate of(PkiCertificate certificate) {
    byte[] bytes = certificate.bytes();
    StoredCertificate stored =
        new StoredCertificate(
            bytes,
            0,
            bytes.length,
            certificate.subjectHash(),
            certificate.serialNumber(),
            certificate.extensions().subjectKey());
    stored.parsed = certificate;
    return stored;
  }

  int subjectHash() {
    return subjectHash;
  }

  BigInteger serialNumber() {
    return serialNumber;
  }

  Optional<KeyId> subjectKeyId() {
    return Optional.ofNullable(subjectKey);
  }

  /** The certificate; parsed on the first call. */
  PkiCertificate get() {
    PkiCertificate certificate = parsed;
    if (certificate == null) {
      try {
        certificate = PkiCertificate.parse(Arrays.copyOfRange(source, offset, offset + length));
      } catch (MalformedAsn1Exception e) {
        throw new IllegalStateException("an authenticated cache file holds no certificate here", e);
      }
      parsed = certificate;
    }
    return certificate;
  }
}
