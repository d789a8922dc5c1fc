package io.dinhdanh.nfc.testkit;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v2CRLBuilder;

/**
 * A country's root for tests: a self-signed CSCA certificate that appoints document signers and
 * revokes them (ICAO Doc 9303-12 §7). Valid for fifteen years from its first day. Thread-safe as
 * far as its random source is.
 */
public final class TestCountry {

  /**
   * The mark of made-up roots: critical, so that other software refuses them altogether, and this
   * SDK refuses their documents unless it is asked to accept test roots.
   */
  private static final ASN1ObjectIdentifier MADE_UP =
      new ASN1ObjectIdentifier("2.25.77961678028065682392021556293368411801");

  private static final KeyPurposeId LIST_SIGNER =
      KeyPurposeId.getInstance(new ASN1ObjectIdentifier("2.23.136.1.1.3"));

  private static final int YEARS = 15;
  private static final int SIGNER_YEARS = 11;
  private static final int LIST_DAYS = 90;

  private final String code;
  private final SignatureSuite suite;
  private final SecureRandom random;
  private final LocalDate since;
  private final KeyPair keys;
  private final X509CertificateHolder root;

  private TestCountry(
      String code, SignatureSuite suite, LocalDate since, SecureRandom random, KeyPair keys) {
    this.code = code;
    this.suite = suite;
    this.random = random;
    this.since = since;
    this.keys = keys;
    this.root =
        new CertificateForm(name(), name(), serialNumber(), keys.getPublic())
            .valid(since, since.plusYears(YEARS))
            .with(Extension.basicConstraints, true, new BasicConstraints(0))
            .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
            .with(MADE_UP, true, DERNull.INSTANCE)
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
    return found(code, suite, since, random, suite.generateKeys(random));
  }

  /** Founds a country whose root has these keys, right or wrong. */
  static TestCountry found(
      String code, SignatureSuite suite, LocalDate since, SecureRandom random, KeyPair keys) {
    return new TestCountry(code, suite, since, random, keys);
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
    return appoint(
        from, form -> form.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature)));
  }

  /** Appoints a signer whose certificate has extensions of its own. */
  TestDocumentSigner appoint(LocalDate from, UnaryOperator<CertificateForm> extensions) {
    return appoint(code, from, extensions);
  }

  /** Appoints a signer that names another country than its root. */
  TestDocumentSigner appoint(
      String country, LocalDate from, UnaryOperator<CertificateForm> extensions) {
    return appoint(country, from, extensions, suite.generateKeys(random), suite);
  }

  /** Appoints a signer with these keys, right or wrong, which signs in a way of its own. */
  TestDocumentSigner appoint(LocalDate from, KeyPair signerKeys, SignatureSuite signs) {
    return appoint(
        code,
        from,
        form -> form.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature)),
        signerKeys,
        signs);
  }

  private TestDocumentSigner appoint(
      String country,
      LocalDate from,
      UnaryOperator<CertificateForm> extensions,
      KeyPair signerKeys,
      SignatureSuite signs) {
    X500Name signer =
        new X500Name("C=" + country + ",O=dinhdanh test,CN=Test document signer " + from);
    CertificateForm form =
        new CertificateForm(name(), signer, serialNumber(), signerKeys.getPublic())
            .issuedBy(keys.getPublic())
            .valid(from, from.plusYears(SIGNER_YEARS));
    return new TestDocumentSigner(extensions.apply(form).sign(keys, suite), signerKeys, signs);
  }

  /**
   * Certifies the key of another root of the same country, as a country does when it changes its
   * key (ICAO Doc 9303-12 §4.2).
   *
   * @param other the root whose key is certified
   * @return the link certificate in DER, signed with this root's key
   */
  public byte[] linkTo(TestCountry other) {
    return Der.encoded(
        new CertificateForm(name(), other.name(), serialNumber(), other.keys.getPublic())
            .issuedBy(keys.getPublic())
            .valid(since, since.plusYears(YEARS))
            .with(Extension.basicConstraints, true, new BasicConstraints(0))
            .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign | KeyUsage.cRLSign))
            .with(MADE_UP, true, DERNull.INSTANCE)
            .sign(keys, suite));
  }

  /**
   * Publishes a master list (ICAO Doc 9303-12 §9), signed by a list signer of this country.
   *
   * @param at when it is signed
   * @param certificates the certificates that it holds, in DER
   * @return the CMS encoding
   */
  public byte[] masterList(Instant at, Collection<byte[]> certificates) {
    TestDocumentSigner signer =
        appoint(
            since,
            form ->
                form.with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
                    .with(Extension.extendedKeyUsage, true, new ExtendedKeyUsage(LIST_SIGNER)));
    return signer.signList(at, certificates);
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
