package io.dinhdanh.nfc.trust;

import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
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

  /** {@code id-icao-cscaMasterListSigningKey}: what a list signer's certificate must permit. */
  private static final ASN1ObjectIdentifier SIGNING_KEY =
      new ASN1ObjectIdentifier("2.23.136.1.1.3");

  private final SignedMessage message;
  private final String sha256;
  private final boolean signatureValid;
  private final List<PkiCertificate> certificates;
  private final int skipped;

  private MasterList(
      SignedMessage message, String sha256, List<PkiCertificate> certificates, int skipped) {
    this.message = message;
    this.sha256 = sha256;
    this.signatureValid = signatureValid(message);
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
    String sha256 = Digests.hex(Digests.instance(Digests.SHA_256).digest(encoded));
    return new MasterList(message, sha256, certificates, entries.size() - certificates.size());
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
            .signerCertificate(TrustStore.empty())
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
   * The certificate of who signed the list, as the list carries it.
   *
   * @return the certificate, if the list carries the one that its signer names
   */
  public Optional<PkiCertificate> signer() {
    return message.signerCertificate(TrustStore.empty());
  }

  /**
   * When the list was signed, as its signer signed it.
   *
   * @return the instant, if the signed attributes state one
   */
  public Optional<Instant> signedAt() {
    return message.signer().signingTime();
  }

  /**
   * Tells whether a pinned certificate stands behind the list: the signer's own, or the root that
   * issued it (ICAO Doc 9303-12 §9). A signer under a root must be one for master lists, since
   * roots issue document signers as well.
   *
   * @param pins certificates of list signers or their roots
   * @return true if the list's signature verifies and one of these is behind its signer
   */
  public boolean signedUnder(Collection<PkiCertificate> pins) {
    Optional<PkiCertificate> signer = signer();
    if (!signatureValid || !signer.isPresent()) {
      return false;
    }
    PkiCertificate certificate = signer.get();
    if (pins.contains(certificate)) {
      return true;
    }
    return certificate.extendedUse(SIGNING_KEY)
        && !certificate.certificateAuthority()
        && pins.stream().anyMatch(pin -> issued(pin, certificate));
  }

  private static boolean issued(PkiCertificate root, PkiCertificate certificate) {
    return root.certificateAuthority()
        && root.subjectName().equals(certificate.issuerName())
        && SignatureVerifier.verifies(certificate, root);
  }

  /** The edition, under the name with which it was loaded. */
  TrustListVersion version(String name, boolean pinned) {
    Optional<PkiCertificate> signer = signer();
    return new TrustListVersion(
        name,
        signer.map(PkiCertificate::issuer).orElse("unknown"),
        signer.map(PkiCertificate::fingerprint).orElse("unknown"),
        signedAt().orElse(null),
        sha256,
        certificates.size(),
        pinned);
  }

  /** Those of the certificates that may certify keys. */
  List<PkiCertificate> authorities() {
    List<PkiCertificate> authorities = new ArrayList<>();
    for (PkiCertificate certificate : certificates) {
      if (certificate.certificateAuthority()) {
        authorities.add(certificate);
      }
    }
    return authorities;
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
