package io.dinhdanh.nfc.testkit;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.SortedMap;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.icao.DataGroupHash;
import org.bouncycastle.asn1.icao.LDSSecurityObject;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/** A document signer (DSC) of a {@link TestCountry}. */
public final class TestDocumentSigner {

  private static final ASN1ObjectIdentifier CONTENT_TYPE =
      new ASN1ObjectIdentifier("2.23.136.1.1.1");

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
    byte[] content = Der.of(new LDSSecurityObject(digest, hashes));
    try {
      CMSSignedDataGenerator cms = new CMSSignedDataGenerator();
      cms.addSignerInfoGenerator(signerInfo());
      cms.addCertificates(new CollectionStore<>(List.of(certificate)));
      CMSProcessableByteArray typed = new CMSProcessableByteArray(CONTENT_TYPE, content);
      byte[] signed = Der.of(cms.generate(typed, true).toASN1Structure());
      return Der.tagged(SECURITY_OBJECT_TAG, signed);
    } catch (CMSException | OperatorCreationException e) {
      throw new IllegalStateException("a test document cannot be signed", e);
    }
  }

  private SignerInfoGenerator signerInfo() throws OperatorCreationException {
    return new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
        .build(suite.signer(keys.getPrivate()), certificate);
  }

  private DEROctetString hash(byte[] file) {
    try {
      return new DEROctetString(MessageDigest.getInstance(suite.digest()).digest(file));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has " + suite.digest(), e);
    }
  }
}
