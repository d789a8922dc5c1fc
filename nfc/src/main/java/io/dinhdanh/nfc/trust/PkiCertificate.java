package io.dinhdanh.nfc.trust;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.RDN;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x500.style.IETFUtils;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.jspecify.annotations.Nullable;

/**
 * A certificate of the country's signing PKI (ICAO Doc 9303-12 §7, RFC 5280): of a root (CSCA), a
 * document signer (DSC) or a list signer. Immutable. Parsing checks structure and bounds, not
 * trust; the signed part is kept byte for byte.
 */
public final class PkiCertificate {

  private static final int LARGEST = 64 * 1024;

  private final byte[] encoded;
  private final byte[] signedPart;
  private final byte[] signature;
  private final AlgorithmIdentifier signatureAlgorithm;
  private final CertificateFields fields;
  private final CertificateExtensions extensions;
  private final String subject;
  private final String issuer;
  private final int subjectHash;
  private final int issuerHash;
  private final int hash;
  private final VerificationKey key;
  private volatile @Nullable String fingerprint;
  private volatile @Nullable CertificateText text;

  private PkiCertificate(
      byte[] encoded,
      byte[] signedPart,
      AlgorithmIdentifier signatureAlgorithm,
      byte[] signature,
      CertificateFields fields,
      CertificateExtensions extensions)
      throws MalformedAsn1Exception {
    this.encoded = encoded;
    this.signedPart = signedPart;
    this.signatureAlgorithm = signatureAlgorithm;
    this.signature = signature;
    this.fields = fields;
    this.extensions = extensions;
    // BouncyCastle looks into names only when asked: asked here, a bad name is refused by parse.
    this.subject = fields.subject().toString();
    this.issuer = fields.issuer().toString();
    this.subjectHash = fields.subjectHash();
    this.issuerHash = fields.issuerHash();
    this.hash = Arrays.hashCode(encoded);
    this.key = new VerificationKey(fields.publicKey());
  }

  /** Reads a certificate from its DER; nothing may follow it. */
  static PkiCertificate parse(byte[] der) throws MalformedAsn1Exception {
    if (der.length > LARGEST) {
      throw new MalformedAsn1Exception("a certificate of more than 64 KiB");
    }
    Asn1Bounds.check(der);
    Ber whole = Ber.whole(der).expect(Ber.SEQUENCE);
    List<Ber> parts = whole.children(3);
    Ber signedPart = parts.get(0).expect(Ber.SEQUENCE);
    byte[] algorithm = parts.get(1).expect(Ber.SEQUENCE).encoded();
    if (parts.size() > 3) {
      throw new MalformedAsn1Exception("a certificate has three parts");
    }
    // The rest is signed: with another frame one certificate would have many fingerprints.
    if (!whole.framedAsDer() || !parts.get(2).framedAsDer()) {
      throw new MalformedAsn1Exception("a certificate that is not in DER");
    }
    try {
      CertificateFields fields = CertificateFields.parse(signedPart);
      if (!Arrays.equals(algorithm, fields.signatureAlgorithm())) {
        throw new MalformedAsn1Exception("the two signature algorithms differ");
      }
      return new PkiCertificate(
          der.clone(),
          signedPart.encoded(),
          AlgorithmIdentifier.getInstance(algorithm),
          parts.get(2).wholeBits(),
          fields,
          CertificateExtensions.parse(fields.extensions()));
    } catch (RuntimeException e) {
      throw new MalformedAsn1Exception("not a certificate", e);
    }
  }

  /**
   * The certificate as it stands in its file.
   *
   * @return a copy of its DER
   */
  public byte[] encoded() {
    return encoded.clone();
  }

  /** The certificate as it stands, not copied: for this package, which does not write to it. */
  byte[] bytes() {
    return encoded;
  }

  int subjectHash() {
    return subjectHash;
  }

  int issuerHash() {
    return issuerHash;
  }

  /** Its key, decoded once for all verifications. */
  VerificationKey key() {
    return key;
  }

  byte[] signedPart() {
    return signedPart;
  }

  byte[] signature() {
    return signature;
  }

  AlgorithmIdentifier signatureAlgorithm() {
    return signatureAlgorithm;
  }

  SubjectPublicKeyInfo publicKey() {
    return fields.publicKey();
  }

  X500Name subjectName() {
    return fields.subject();
  }

  X500Name issuerName() {
    return fields.issuer();
  }

  CertificateExtensions extensions() {
    return extensions;
  }

  /**
   * Whose key it certifies.
   *
   * @return the distinguished name, in the order of the certificate
   */
  public String subject() {
    return subject;
  }

  /**
   * Who signed it.
   *
   * @return the distinguished name, in the order of the certificate
   */
  public String issuer() {
    return issuer;
  }

  /**
   * The serial number that the issuer gave it.
   *
   * @return the number
   */
  public BigInteger serialNumber() {
    return fields.serialNumber();
  }

  /**
   * The first instant at which it is valid.
   *
   * @return inclusive
   */
  public Instant notBefore() {
    return fields.notBefore();
  }

  /**
   * The last instant at which it is valid.
   *
   * @return inclusive
   */
  public Instant notAfter() {
    return fields.notAfter();
  }

  /**
   * Tells whether the instant lies in the period of validity.
   *
   * @param instant the instant
   * @return true if so, both ends included
   */
  public boolean validAt(Instant instant) {
    return !instant.isBefore(notBefore()) && !instant.isAfter(notAfter());
  }

  /**
   * The country of the subject (ISO 3166-1 alpha-2).
   *
   * @return two letters in upper case, if the subject names one
   */
  public Optional<String> country() {
    RDN[] countries = fields.subject().getRDNs(BCStyle.C);
    if (countries.length == 0) {
      return Optional.empty();
    }
    String country = IETFUtils.valueToString(countries[0].getFirst().getValue());
    return Optional.of(country.toUpperCase(Locale.ROOT));
  }

  /**
   * Tells whether it may certify other keys: basic constraints say CA (RFC 5280 §4.2.1.9).
   *
   * @return true for a CSCA and a link certificate
   */
  public boolean certificateAuthority() {
    return extensions.certificateAuthority();
  }

  /**
   * Tells whether subject and issuer have one name, as a root's do. A link certificate of a country
   * that keeps its name has this too; see {@link #selfSigned()}.
   *
   * @return true if the names are equal
   */
  public boolean selfIssued() {
    return fields.subject().equals(fields.issuer());
  }

  /**
   * Tells whether it is signed with its own key.
   *
   * @return true if the signature verifies with the key it certifies
   */
  public boolean selfSigned() {
    return selfIssued() && SignatureVerifier.verifies(this, this);
  }

  /**
   * The SHA-256 digest of the certificate.
   *
   * @return 64 lower-case hexadecimal digits
   */
  public String fingerprint() {
    String known = fingerprint;
    if (known == null) {
      MessageDigest sha256 = Digests.instance(Digests.SHA_256);
      known = Digests.hex(sha256.digest(encoded));
      fingerprint = known;
    }
    return known;
  }

  /** What reports write about it. */
  CertificateText text() {
    CertificateText known = text;
    if (known == null) {
      known = CertificateText.of(this);
      text = known;
    }
    return known;
  }

  /**
   * Tells whether its key can be used here: RSA within bounds, or a point on a standard curve.
   *
   * @return true if signatures can be held against it
   */
  public boolean keyUsable() {
    try {
      return !key.decoded().getAlgorithm().isEmpty();
    } catch (GeneralSecurityException | RuntimeException e) {
      return false;
    }
  }

  /**
   * Tells whether it is a root of the test kit, which signs whatever it is given.
   *
   * @return true if it bears the mark of made-up roots
   */
  public boolean testOnly() {
    return extensions.testOnly();
  }

  /** Tells whether it permits a use of its key (RFC 5280 §4.2.1.12). */
  boolean extendedUse(ASN1ObjectIdentifier use) {
    return extensions.extendedKeyUsages().contains(use);
  }

  /** Two certificates are equal if their bytes are. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PkiCertificate that && Arrays.equals(encoded, that.encoded);
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return "PkiCertificate[" + subject() + ", serial " + serialNumber().toString(16) + "]";
  }
}
