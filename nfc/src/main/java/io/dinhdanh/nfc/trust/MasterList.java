package io.dinhdanh.nfc.trust;

import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/**
 * A master list: the roots (CSCA certificates) that one country has seen and signed (ICAO Doc
 * 9303-12 §9). Immutable. Its own signature is verified with the signer's certificate that it
 * carries; whether to trust that signer is the caller's to say.
 */
public final class MasterList {

  private static final ASN1ObjectIdentifier CONTENT_TYPE =
      new ASN1ObjectIdentifier("2.23.136.1.1.2");

  private static final int LARGEST = 16 * 1024 * 1024;

  private final boolean signatureValid;
  private final List<PkiCertificate> certificates;
  private final int skipped;

  private MasterList(boolean signatureValid, List<PkiCertificate> certificates, int skipped) {
    this.signatureValid = signatureValid;
    this.certificates = Collections.unmodifiableList(certificates);
    this.skipped = skipped;
  }

  /**
   * Reads a list from its file.
   *
   * @param file the file
   * @return the list, whether its signature verifies or not
   * @throws ChipException if the file cannot be read or holds something else
   */
  public static MasterList read(Path file) throws ChipException {
    byte[] bytes = TrustStoreReader.bytes(file);
    try {
      return parse(bytes);
    } catch (MalformedAsn1Exception e) {
      throw new ChipException(new ChipError.NotTrustMaterial(TrustStoreReader.name(file)), e);
    }
  }

  /** Reads a list from its CMS encoding and verifies its signature. */
  static MasterList parse(byte[] encoded) throws MalformedAsn1Exception {
    if (encoded.length > LARGEST) {
      throw new MalformedAsn1Exception("a master list of more than 16 MiB");
    }
    SignedMessage message = SignedMessage.parse(encoded);
    if (!message.contentType().equals(CONTENT_TYPE)) {
      throw new MalformedAsn1Exception("signed data that is not a master list");
    }
    Asn1Bounds.check(message.content());
    List<Ber> fields = Ber.whole(message.content()).expect(Ber.SEQUENCE).children(2);
    fields.get(0).expect(Ber.INTEGER);
    List<Ber> entries = fields.get(1).expect(Ber.SET).children();
    List<PkiCertificate> certificates = certificates(entries);
    return new MasterList(
        signatureValid(message), certificates, entries.size() - certificates.size());
  }

  private static List<PkiCertificate> certificates(List<Ber> entries) {
    List<PkiCertificate> certificates = new ArrayList<>();
    for (Ber entry : entries) {
      certificate(entry).ifPresent(certificates::add);
    }
    return certificates;
  }

  /** One country's odd certificate must not cost all others; {@link #skipped()} tells of it. */
  private static Optional<PkiCertificate> certificate(Ber entry) {
    try {
      return Optional.of(PkiCertificate.parse(entry.encoded()));
    } catch (MalformedAsn1Exception e) {
      return Optional.empty();
    }
  }

  private static boolean signatureValid(SignedMessage message) {
    SignerInfo signer = message.signer();
    return signer.namesContentType(CONTENT_TYPE)
        && signer.digests(message.content())
        && message
            .signerCertificate(List.of())
            .map(certificate -> signer.verify(certificate) == SignatureResult.VALID)
            .orElse(false);
  }

  /**
   * Tells whether the list is what the signer named in it signed.
   *
   * @return true if the signature verifies with the certificate that the list carries
   */
  public boolean signatureValid() {
    return signatureValid;
  }

  /**
   * The certificates of the list, in its order.
   *
   * @return an unmodifiable list
   */
  public List<PkiCertificate> certificates() {
    return certificates;
  }

  /**
   * How many entries could not be read as certificates.
   *
   * @return 0 or more
   */
  public int skipped() {
    return skipped;
  }

  /**
   * The countries of the certificates (ISO 3166-1 alpha-2).
   *
   * @return an unmodifiable sorted set of two letters each
   */
  public Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    for (PkiCertificate certificate : certificates) {
      certificate.country().ifPresent(countries::add);
    }
    return Collections.unmodifiableSet(countries);
  }

  @Override
  public String toString() {
    return "MasterList[" + certificates.size() + " certificates]";
  }
}
