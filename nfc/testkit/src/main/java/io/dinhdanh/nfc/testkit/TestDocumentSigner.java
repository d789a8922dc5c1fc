package io.dinhdanh.nfc.testkit;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.SortedMap;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;
import org.jspecify.annotations.Nullable;

/** A document signer (DSC) of a {@link TestCountry}. */
public final class TestDocumentSigner {

  private static final ASN1ObjectIdentifier CONTENT_TYPE =
      new ASN1ObjectIdentifier("2.23.136.1.1.1");

  private static final ASN1ObjectIdentifier LIST_TYPE = new ASN1ObjectIdentifier("2.23.136.1.1.2");
  private static final ASN1Integer ZERO = new ASN1Integer(0);
  private static final int SECURITY_OBJECT_TAG = 0x77;

  private final X509CertificateHolder certificate;
  private final KeyPair keys;
  private final SignatureSuite suite;

  TestDocumentSigner(X509CertificateHolder certificate, KeyPair keys, SignatureSuite suite) {
    this.certificate = certificate;
    this.keys = keys;
    this.suite = suite;
  }

  /**
   * The signer's certificate.
   *
   * @return its DER
   */
  public byte[] certificate() {
    return Der.encoded(certificate);
  }

  /**
   * The serial number of the signer's certificate, for a revocation list.
   *
   * @return the number
   */
  public BigInteger serialNumber() {
    return certificate.getSerialNumber();
  }

  /**
   * Signs the content of EF.CardSecurity (ICAO Doc 9303-10 §3.11.4).
   *
   * @param securityInfos the DER of SecurityInfos
   * @return the file EF.CardSecurity
   */
  public byte[] signCardSecurity(byte[] securityInfos) {
    return TestCardSecurity.sign(securityInfos, certificate, suite.signer(keys.getPrivate()));
  }

  /**
   * Signs data groups (ICAO Doc 9303-10 §4.6.2).
   *
   * @param dataGroups the whole files by number
   * @return the file EF.SOD
   */
  public byte[] sign(SortedMap<Integer, byte[]> dataGroups) {
    DataGroupHash[] hashes =
        dataGroups.entrySet().stream()
            .map(entry -> new DataGroupHash(entry.getKey(), hash(entry.getValue())))
            .toArray(DataGroupHash[]::new);
    AlgorithmIdentifier digest = new AlgorithmIdentifier(suite.digestIdentifier());
    return signContent(Der.of(new LDSSecurityObject(digest, hashes)));
  }

  /** Signs a list of hashes that is already encoded, as the file EF.SOD. */
  byte[] signContent(byte[] content) {
    return Der.tagged(SECURITY_OBJECT_TAG, message(CONTENT_TYPE, content, signerInfo()));
  }

  /** Signs a master list. */
  byte[] signList(Instant at, Collection<byte[]> certificates) {
    ASN1EncodableVector all = new ASN1EncodableVector();
    certificates.forEach(one -> all.add(Certificate.getInstance(one)));
    byte[] content = Der.of(new DERSequence(new ASN1Encodable[] {ZERO, new DERSet(all)}));
    return message(LIST_TYPE, content, signerInfoAt(at));
  }

  /** A CMS message of some type with this signer's certificate. */
  byte[] message(ASN1ObjectIdentifier type, byte[] content, SignerInfoGenerator... signers) {
    try {
      CMSSignedDataGenerator cms = new CMSSignedDataGenerator();
      for (SignerInfoGenerator signer : signers) {
        cms.addSignerInfoGenerator(signer);
      }
      cms.addCertificates(new CollectionStore<>(List.of(certificate)));
      CMSProcessableByteArray typed = new CMSProcessableByteArray(type, content);
      return Der.of(cms.generate(typed, true).toASN1Structure());
    } catch (CMSException e) {
      throw new IllegalStateException("a test document cannot be signed", e);
    }
  }

  /** Signs with the attributes that BouncyCastle sets by itself. */
  SignerInfoGenerator signerInfo() {
    return signerInfo(null);
  }

  @SuppressWarnings("JavaUtilDate") // BouncyCastle asks for it
  private SignerInfoGenerator signerInfoAt(Instant at) {
    Attribute time = new Attribute(CMSAttributes.signingTime, new DERSet(new Time(Date.from(at))));
    return signerInfo(new AttributeTable(time));
  }

  /** Signs with attributes of the caller beside the usual ones. */
  private SignerInfoGenerator signerInfo(@Nullable AttributeTable attributes) {
    SignerInfoGeneratorBuilder builder = builder();
    if (attributes != null) {
      builder.setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(attributes));
    }
    return build(builder);
  }

  /** Signs exactly these attributes, right or wrong. */
  SignerInfoGenerator signerInfoOf(AttributeTable attributes) {
    return build(builder().setSignedAttributeGenerator(parameters -> attributes));
  }

  /** Signs the content itself, without attributes. */
  SignerInfoGenerator directSignerInfo() {
    return build(builder().setDirectSignature(true));
  }

  private static SignerInfoGeneratorBuilder builder() {
    try {
      return new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build());
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("a test signer cannot be made", e);
    }
  }

  private SignerInfoGenerator build(SignerInfoGeneratorBuilder builder) {
    try {
      return builder.build(suite.signer(keys.getPrivate()), certificate);
    } catch (OperatorCreationException e) {
      throw new IllegalStateException("a test signer cannot be made", e);
    }
  }

  /** Certifies a signer as if it were a root, which it may not. */
  TestDocumentSigner appointBelow(LocalDate from) {
    KeyPair below = suite.generateKeys(new SecureRandom());
    X500Name name = new X500Name("C=VN,O=dinhdanh test,CN=Below a signer");
    X509CertificateHolder form =
        new CertificateForm(certificate.getSubject(), name, BigInteger.TEN, below.getPublic())
            .issuedBy(keys.getPublic())
            .valid(from, from.plusYears(1))
            .with(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature))
            .sign(keys, suite);
    return new TestDocumentSigner(form, below, suite);
  }

  /** The same signer with another's certificate in its place. */
  TestDocumentSigner posingAs(TestDocumentSigner other) {
    return new TestDocumentSigner(other.certificate, keys, suite);
  }

  private DEROctetString hash(byte[] file) {
    try {
      return new DEROctetString(MessageDigest.getInstance(suite.digest()).digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + suite.digest(), e);
    }
  }
}
