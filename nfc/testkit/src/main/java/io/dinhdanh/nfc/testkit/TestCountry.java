package io.dinhdanh.nfc.testkit;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.Set;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;

/**
 * A country's root for tests: a self-signed CSCA certificate that appoints document signers and
 * revokes them (ICAO Doc 9303-12 §7). Valid for fifteen years from its first day. Thread-safe as
 * far as its random source is.
 */
public final class TestCountry {

  private static final int YEARS = 15;
  private static final int SIGNER_YEARS = 11;
  private static final int LIST_DAYS = 90;

  private final String code;
  private final SignatureSuite suite;
  private final SecureRandom random;
  private final LocalDate since;
  private final KeyPair keys;
  private final X509CertificateHolder root;

  private TestCountry(String code, SignatureSuite suite, LocalDate since, SecureRandom random) {
    this.code = code;
    this.suite = suite;
    this.random = random;
    this.since = since;
    this.keys = suite.generateKeys(random);
    this.root =
        new CertificateForm(name(), name(), serialNumber(), keys.getPublic())
            .valid(since, since.plusYears(YEARS))
            .with(Extension.basicConstraints, true, new BasicConstraints(0))
            .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
            .sign(keys, suite);
  }

  /**
   * Founds a country.
   *
   * @param code two letters, such as {@code VN}
   * @param suite how it signs
   * @param since the first day of its root
   * @param random the source of its keys
   * @return the country
   */
  public static TestCountry found(
      String code, SignatureSuite suite, LocalDate since, SecureRandom random) {
    return new TestCountry(code, suite, since, random);
  }

  /**
   * The certificate of the root.
   *
   * @return its DER, for a trust store
   */
  public byte[] rootCertificate() {
    return Der.encoded(root);
  }

  /**
   * Appoints a document signer for eleven years.
   *
   * @param from the first day of its certificate
   * @return the signer
   */
  public TestDocumentSigner appointSigner(LocalDate from) {
    KeyPair signerKeys = suite.generateKeys(random);
    X500Name signer =
        new X500Name("C=" + code + ",O=dinhdanh test,CN=Test document signer " + from);
    X509CertificateHolder certificate =
        new CertificateForm(name(), signer, serialNumber(), signerKeys.getPublic())
            .issuedBy(keys.getPublic())
            .valid(from, from.plusYears(SIGNER_YEARS))
            .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
            .sign(keys, suite);
    return new TestDocumentSigner(certificate, signerKeys, suite);
  }

  /**
   * The root posing as a document signer, which it may not be.
   *
   * @return a signer with the root's own certificate and key
   */
  public TestDocumentSigner rootAsSigner() {
    return new TestDocumentSigner(root, keys, suite);
  }

  /**
   * Issues a revocation list that the next one replaces after ninety days.
   *
   * @param from its first instant
   * @param serialNumbers of the revoked certificates
   * @return its DER
   */
  @SuppressWarnings("JavaUtilDate") // BouncyCastle asks for it
  public byte[] revoke(Instant from, Set<BigInteger> serialNumbers) {
    X509v2CRLBuilder list = new X509v2CRLBuilder(name(), Date.from(from));
    list.setNextUpdate(Date.from(from.plusSeconds(LIST_DAYS * 86_400L)));
    for (BigInteger serialNumber : serialNumbers) {
      list.addCRLEntry(serialNumber, Date.from(from), CRLReason.keyCompromise);
    }
    return Der.encoded(list.build(suite.signer(keys.getPrivate())));
  }

  /**
   * The root's first day.
   *
   * @return the day, in UTC
   */
  public LocalDate since() {
    return since;
  }

  private X500Name name() {
    return new X500Name("C=" + code + ",O=dinhdanh test,CN=Test CSCA (never trust)");
  }

  private BigInteger serialNumber() {
    return new BigInteger(64, random).setBit(63);
  }
}
