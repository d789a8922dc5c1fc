package io.dinhdanh.nfc.trust;

import java.math.BigInteger;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
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
  private final Set<BigInteger> serialNumbers;

  private RevocationList(
      Ber signedPart, AlgorithmIdentifier signatureAlgorithm, byte[] signature, List<Ber> fields)
      throws MalformedAsn1Exception {
    this.signedPart = signedPart.encoded();
    this.signatureAlgorithm = signatureAlgorithm;
    this.signature = signature;
    this.issuer = X500Name.getInstance(fields.get(1).expect(Ber.SEQUENCE).encoded());
    this.thisUpdate = CertificateFields.instant(fields.get(2));
    boolean next = fields.size() > 3 && isTime(fields.get(3));
    this.nextUpdate = next ? CertificateFields.instant(fields.get(3)) : null;
    int entries = next ? 4 : 3;
    this.serialNumbers =
        fields.size() > entries && fields.get(entries).is(Ber.SEQUENCE)
            ? serialNumbers(fields.get(entries))
            : Set.of();
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

  private static Set<BigInteger> serialNumbers(Ber entries) throws MalformedAsn1Exception {
    Set<BigInteger> numbers = new HashSet<>();
    for (Ber entry : entries.children()) {
      Ber number = entry.expect(Ber.SEQUENCE).children(2).get(0).expect(Ber.INTEGER);
      numbers.add(ASN1Integer.getInstance(number.encoded()).getValue());
    }
    return Collections.unmodifiableSet(numbers);
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
    return serialNumbers;
  }

  /**
   * Tells whether a certificate's key signed this list.
   *
   * @param issuer the certificate, whose name must be the list's issuer
   * @return true if the name fits and the signature verifies
   */
  public boolean signedBy(PkiCertificate issuer) {
    return issuer.subjectName().equals(this.issuer)
        && SignatureVerifier.verify(
                signatureAlgorithm, null, issuer.publicKey(), signedPart, signature)
            == SignatureResult.VALID;
  }

  @Override
  public String toString() {
    return "RevocationList[" + issuer() + ", " + serialNumbers.size() + " revoked]";
  }
}
