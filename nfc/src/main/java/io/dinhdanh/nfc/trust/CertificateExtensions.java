package io.dinhdanh.nfc.trust;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.ASN1Set;
import org.bouncycastle.asn1.ASN1String;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The extensions that the trust decision needs (ICAO Doc 9303-12 §7.1.1, RFC 5280 §4.2.1).
 *
 * @param unknownCritical extensions that must be understood and are not (RFC 5280 §4.2)
 * @param documentTypes the document codes that a signer may sign, none if it does not say
 */
record CertificateExtensions(
    boolean certificateAuthority,
    @Nullable KeyUsage keyUsage,
    List<ASN1ObjectIdentifier> extendedKeyUsages,
    @Nullable KeyId subjectKey,
    @Nullable KeyId authorityKey,
    @Nullable KeyPeriod keyPeriod,
    List<String> documentTypes,
    List<String> unknownCritical,
    boolean testOnly) {

  /** {@code id-icao-mrtd-security-extensions-documentTypeList}. */
  static final ASN1ObjectIdentifier DOCUMENT_TYPES = new ASN1ObjectIdentifier("2.23.136.1.1.6.2");

  /** The mark of the test kit's roots: a critical extension that no other software understands. */
  static final ASN1ObjectIdentifier TEST_ROOT =
      new ASN1ObjectIdentifier("2.25.77961678028065682392021556293368411801");

  private static final int MOST_DOCUMENT_TYPES = 100;

  private static final Set<ASN1ObjectIdentifier> UNDERSTOOD =
      Set.of(
          Extension.keyUsage,
          Extension.basicConstraints,
          Extension.extendedKeyUsage,
          Extension.subjectKeyIdentifier,
          Extension.authorityKeyIdentifier,
          Extension.privateKeyUsagePeriod,
          Extension.certificatePolicies,
          Extension.cRLDistributionPoints,
          Extension.subjectAlternativeName,
          Extension.issuerAlternativeName,
          DOCUMENT_TYPES,
          TEST_ROOT);

  private static final CertificateExtensions NONE =
      new CertificateExtensions(
          false, null, List.of(), null, null, null, List.of(), List.of(), false);

  static CertificateExtensions parse(byte @Nullable [] encoded) throws MalformedAsn1Exception {
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
        authorityKey(extensions),
        keyPeriod(extensions),
        documentTypes(extensions),
        unknownCritical(extensions),
        extensions.getExtension(TEST_ROOT) != null);
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

  private static @Nullable KeyPeriod keyPeriod(Extensions extensions)
      throws MalformedAsn1Exception {
    ASN1OctetString value = octets(extensions, Extension.privateKeyUsagePeriod);
    return value == null ? null : KeyPeriod.parse(Ber.whole(value.getOctets()));
  }

  /** {@code DocumentTypeList ::= SEQUENCE { version, SET OF PrintableString }}. */
  private static List<String> documentTypes(Extensions extensions) {
    ASN1OctetString value = octets(extensions, DOCUMENT_TYPES);
    if (value == null) {
      return List.of();
    }
    ASN1Set types = ASN1Set.getInstance(ASN1Sequence.getInstance(value.getOctets()).getObjectAt(1));
    List<String> codes = new ArrayList<>();
    for (ASN1Encodable type : types) {
      if (codes.size() < MOST_DOCUMENT_TYPES && type.toASN1Primitive() instanceof ASN1String text) {
        codes.add(text.getString().replace("<", "").trim());
      }
    }
    return Collections.unmodifiableList(codes);
  }

  private static List<String> unknownCritical(Extensions extensions) {
    List<String> unknown = new ArrayList<>();
    for (ASN1ObjectIdentifier id : extensions.getCriticalExtensionOIDs()) {
      if (!UNDERSTOOD.contains(id)) {
        unknown.add(id.getId());
      }
    }
    return Collections.unmodifiableList(unknown);
  }

  private static @Nullable ASN1OctetString octets(Extensions all, ASN1ObjectIdentifier id) {
    Extension extension = all.getExtension(id);
    return extension == null ? null : extension.getExtnValue();
  }
}
