package io.dinhdanh.nfc.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.jspecify.annotations.Nullable;

/**
 * A list of revoked certificates (RFC 5280 §5, ICAO Doc 9303-12 §7.1.2). Immutable. Parsing checks
 * structure, not who signed it.
 */
public final class RevocationList {

  private static final int LARGEST = 8 * 1024 * 1024;

  private final byte[] signedPart;
  private final byte[] signature;
  private final AlgorithmIdentifier signatureAlgorithm;
  private final X500Name issuer;
  private final Instant thisUpdate;
  private final @Nullable Instant nextUpdate;
  private final Map<BigInteger, RevokedCertificate> entries;
  private final int issuerHash;
  private final @Nullable KeyId authorityKey;
  private final boolean partial;
  private final byte[] encoded;

  private RevocationList(
      byte[] encoded,
      Ber signedPart,
      AlgorithmIdentifier signatureAlgorithm,
      byte[] signature,
      List<Ber> fields)
      throws MalformedAsn1Exception {
    this.encoded = encoded;
    this.signedPart = signedPart.encoded();
    this.signatureAlgorithm = signatureAlgorithm;
    this.signature = signature;
    this.issuer = X500Name.getInstance(fields.get(1).expect(Ber.SEQUENCE).encoded());
    this.thisUpdate = CertificateFields.instant(fields.get(2));
    boolean next = fields.size() > 3 && isTime(fields.get(3));
    this.nextUpdate = next ? CertificateFields.instant(fields.get(3)) : null;
    this.issuerHash = NameHash.of(fields.get(1).encoded());
    int at = next ? 4 : 3;
    boolean any = fields.size() > at && fields.get(at).is(Ber.SEQUENCE);
    this.entries = any ? entries(fields.get(at)) : Map.of();
    Extensions extensions = extensions(fields);
    this.authorityKey = extensions == null ? null : authorityKey(extensions);
    this.partial =
        extensions != null
            && (extensions.getExtension(Extension.deltaCRLIndicator) != null
                || extensions.getExtension(Extension.issuingDistributionPoint) != null);
  }

  /** Reads a list from its DER; nothing may follow it. */
  static RevocationList parse(byte[] der) throws MalformedAsn1Exception {
    if (der.length > LARGEST) {
      throw new MalformedAsn1Exception("a revocation list of more than 8 MiB");
    }
    Asn1Bounds.check(der);
    List<Ber> parts = Ber.whole(der).expect(Ber.SEQUENCE).children(3);
    List<Ber> fields = parts.get(0).expect(Ber.SEQUENCE).children(3);
    // The version is there from the second on; without it the first field is the algorithm.
    fields = fields.get(0).is(Ber.INTEGER) ? fields.subList(1, fields.size()) : fields;
    byte[] algorithm = parts.get(1).expect(Ber.SEQUENCE).encoded();
    if (fields.size() < 3 || !Arrays.equals(algorithm, fields.get(0).encoded())) {
      throw new MalformedAsn1Exception("not a revocation list");
    }
    try {
      return new RevocationList(
          der.clone(),
          parts.get(0),
          AlgorithmIdentifier.getInstance(algorithm),
          parts.get(2).wholeBits(),
          fields);
    } catch (RuntimeException e) {
      throw new MalformedAsn1Exception("not a revocation list", e);
    }
  }

  private static boolean isTime(Ber field) {
    return field.is(0x17) || field.is(0x18);
  }

  private static Map<BigInteger, RevokedCertificate> entries(Ber list)
      throws MalformedAsn1Exception {
    Map<BigInteger, RevokedCertificate> entries = new LinkedHashMap<>();
    for (Ber child : list.children()) {
      RevokedCertificate entry = RevokedCertificate.parse(child);
      entries.put(entry.serialNumber(), entry);
    }
    return Collections.unmodifiableMap(entries);
  }

  private static @Nullable Extensions extensions(List<Ber> fields) throws MalformedAsn1Exception {
    Ber last = fields.get(fields.size() - 1);
    return last.is(Ber.CONTEXT_0) ? Extensions.getInstance(last.only().encoded()) : null;
  }

  private static @Nullable KeyId authorityKey(Extensions extensions) {
    AuthorityKeyIdentifier identifier = AuthorityKeyIdentifier.fromExtensions(extensions);
    byte[] key = identifier == null ? null : identifier.getKeyIdentifierOctets();
    return key == null ? null : new KeyId(key);
  }

  /** The list as it stands, not copied: for this package, which does not write to it. */
  byte[] bytes() {
    return encoded;
  }

  int issuerHash() {
    return issuerHash;
  }

  Optional<KeyId> authorityKeyId() {
    return Optional.ofNullable(authorityKey);
  }

  /** Tells whether it is a delta or covers only some of its issuer's certificates. */
  boolean partial() {
    return partial;
  }

  /** Tells whether the certificate's issuer is the list's. */
  boolean isOf(PkiCertificate certificate) {
    return certificate.issuerHash() == issuerHash && certificate.issuerName().equals(issuer);
  }

  Optional<RevokedCertificate> entry(BigInteger serialNumber) {
    return Optional.ofNullable(entries.get(serialNumber));
  }

  /**
   * Who issued it.
   *
   * @return the distinguished name
   */
  public String issuer() {
    return issuer.toString();
  }

  X500Name issuerName() {
    return issuer;
  }

  /**
   * When it was issued.
   *
   * @return the instant
   */
  public Instant thisUpdate() {
    return thisUpdate;
  }

  /**
   * When the next one is due.
   *
   * @return the instant, if the list names one
   */
  public Optional<Instant> nextUpdate() {
    return Optional.ofNullable(nextUpdate);
  }

  /**
   * The serial numbers of the revoked certificates.
   *
   * @return an unmodifiable set
   */
  public Set<BigInteger> serialNumbers() {
    return entries.keySet();
  }

  /**
   * Tells whether a certificate's key signed this list.
   *
   * @param issuer the certificate, whose name must be the list's issuer
   * @return true if the name fits and the signature verifies
   */
  public boolean signedBy(PkiCertificate issuer) {
    return issuer.subjectName().equals(this.issuer)
        && SignatureVerifier.verify(signatureAlgorithm, null, issuer.key(), signedPart, signature)
            == SignatureResult.VALID;
  }

  @Override
  public String toString() {
    return "RevocationList[" + issuer() + ", " + entries.size() + " revoked]";
  }
}
