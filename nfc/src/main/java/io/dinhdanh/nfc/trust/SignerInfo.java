package io.dinhdanh.nfc.trust;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.jspecify.annotations.Nullable;

/** Who signed a CMS message, and how (RFC 5652 §5.3). */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SignerInfo(
    @Nullable X500Name issuer,
    @Nullable BigInteger serialNumber,
    @Nullable KeyId subjectKey,
    AlgorithmIdentifier digestAlgorithm,
    @Nullable SignedAttributes attributes,
    AlgorithmIdentifier signatureAlgorithm,
    byte[] signature) {

  private static final int SUBJECT_KEY_IDENTIFIER = 0x80;

  static SignerInfo parse(Ber signerInfo, TrustMemory memory) throws MalformedAsn1Exception {
    List<Ber> fields = signerInfo.expect(Ber.SEQUENCE).children(5);
    Ber identifier = fields.get(1);
    boolean byKey = identifier.is(SUBJECT_KEY_IDENTIFIER);
    List<Ber> issuerAndSerial = byKey ? List.of() : identifier.expect(Ber.SEQUENCE).children(2);
    boolean signedAttributes = fields.get(3).is(Ber.CONTEXT_0);
    int next = signedAttributes ? 4 : 3;
    if (fields.size() < next + 2) {
      throw new MalformedAsn1Exception("a signer lacks a field");
    }
    return new SignerInfo(
        byKey ? null : memory.name(issuerAndSerial.get(0)),
        byKey ? null : ASN1Integer.getInstance(issuerAndSerial.get(1).encoded()).getValue(),
        byKey ? new KeyId(identifier.content()) : null,
        memory.algorithm(fields.get(2)),
        signedAttributes ? SignedAttributes.parse(fields.get(3)) : null,
        memory.algorithm(fields.get(next)),
        fields.get(next + 1).octets());
  }

  /** Tells whether the signer means this certificate. */
  boolean identifies(PkiCertificate certificate) {
    if (subjectKey != null) {
      return certificate.extensions().subjectKeyId().equals(Optional.of(subjectKey));
    }
    return certificate.serialNumber().equals(serialNumber)
        && certificate.issuerName().equals(issuer);
  }

  /** The Java name of the hash function over the content, if it is one of ours. */
  Optional<String> digestName() {
    return Digests.name(digestAlgorithm.getAlgorithm());
  }

  /** The signature's algorithm as people write it, or its identifier if it is not one of ours. */
  String algorithmTitle() {
    try {
      return SignatureScheme.of(signatureAlgorithm, digestAlgorithm).title();
    } catch (UnsupportedAlgorithmException | RuntimeException e) {
      return signatureAlgorithm.getAlgorithm().getId();
    }
  }

  /** Tells whether the signed attributes name this type of content, once. */
  boolean namesContentType(ASN1ObjectIdentifier type) {
    return attributes != null && type.equals(attributes.contentType());
  }

  /** When the message was signed, as its signer says and signs (RFC 5652 §11.3). */
  Optional<Instant> signingTime() {
    return attributes == null ? Optional.empty() : Optional.ofNullable(attributes.signingTime());
  }

  /** How the signature is made. */
  SignatureScheme scheme() throws UnsupportedAlgorithmException {
    return SignatureScheme.of(signatureAlgorithm, digestAlgorithm);
  }

  /** Tells whether the signed digest is the digest of this content. */
  boolean digests(byte[] content) {
    Optional<String> digest = digestName();
    if (attributes == null || attributes.messageDigest() == null || !digest.isPresent()) {
      return false;
    }
    MessageDigest hash = Digests.instance(digest.get());
    return Arrays.equals(hash.digest(content), attributes.messageDigest());
  }

  /** Holds the signature over the signed attributes against a key. */
  SignatureResult verify(PkiCertificate certificate) {
    if (attributes == null) {
      return SignatureResult.INVALID;
    }
    SignatureResult result = verify(certificate, attributes.asItStands());
    if (result != SignatureResult.INVALID) {
      return result;
    }
    Optional<byte[]> sorted = attributes.sorted();
    return sorted.isPresent() ? verify(certificate, sorted.get()) : result;
  }

  private SignatureResult verify(PkiCertificate certificate, byte[] signed) {
    return SignatureVerifier.verify(
        signatureAlgorithm, digestAlgorithm, certificate.key(), signed, signature);
  }
}
