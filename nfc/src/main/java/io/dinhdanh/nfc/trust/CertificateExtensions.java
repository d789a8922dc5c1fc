package io.dinhdanh.nfc.trust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.jspecify.annotations.Nullable;

/** The extensions that the trust decision needs (ICAO Doc 9303-12 §7.1.1, RFC 5280 §4.2.1). */
record CertificateExtensions(
    boolean certificateAuthority,
    @Nullable KeyUsage keyUsage,
    List<ASN1ObjectIdentifier> extendedKeyUsages,
    @Nullable KeyId subjectKey,
    @Nullable KeyId authorityKey) {

  private static final CertificateExtensions NONE =
      new CertificateExtensions(false, null, List.of(), null, null);

  static CertificateExtensions parse(byte @Nullable [] encoded) {
    if (encoded == null) {
      return NONE;
    }
    Extensions extensions = Extensions.getInstance(encoded);
    BasicConstraints constraints = BasicConstraints.fromExtensions(extensions);
    return new CertificateExtensions(
        constraints != null && constraints.isCA(),
        KeyUsage.fromExtensions(extensions),
        extendedKeyUsages(extensions),
        subjectKey(extensions),
        authorityKey(extensions));
  }

  Optional<KeyId> subjectKeyId() {
    return Optional.ofNullable(subjectKey);
  }

  Optional<KeyId> authorityKeyId() {
    return Optional.ofNullable(authorityKey);
  }

  private static List<ASN1ObjectIdentifier> extendedKeyUsages(Extensions extensions) {
    ExtendedKeyUsage usages = ExtendedKeyUsage.fromExtensions(extensions);
    if (usages == null) {
      return List.of();
    }
    List<ASN1ObjectIdentifier> all = new ArrayList<>();
    for (KeyPurposeId purpose : usages.getUsages()) {
      all.add(purpose.toOID());
    }
    return Collections.unmodifiableList(all);
  }

  private static @Nullable KeyId subjectKey(Extensions extensions) {
    if (extensions.getExtension(Extension.subjectKeyIdentifier) == null) {
      return null;
    }
    return new KeyId(SubjectKeyIdentifier.fromExtensions(extensions).getKeyIdentifier());
  }

  private static @Nullable KeyId authorityKey(Extensions extensions) {
    AuthorityKeyIdentifier identifier = AuthorityKeyIdentifier.fromExtensions(extensions);
    byte[] key = identifier == null ? null : identifier.getKeyIdentifierOctets();
    return key == null ? null : new KeyId(key);
  }
}
