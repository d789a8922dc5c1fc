package io.dinhdanh.nfc.testkit;

import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.SignerInfoGeneratorBuilder;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;
import org.bouncycastle.util.CollectionStore;

/** Writes EF.CardSecurity: security information in a signed CMS message (Doc 9303-10 §3.11.4). */
final class TestCardSecurity {

  private static final ASN1ObjectIdentifier CONTENT_TYPE =
      new ASN1ObjectIdentifier("0.4.0.127.0.7.3.2.1");

  private TestCardSecurity() {}

  static byte[] sign(
      byte[] securityInfos, X509CertificateHolder certificate, ContentSigner signer) {
    try {
      CMSSignedDataGenerator cms = new CMSSignedDataGenerator();
      cms.addSignerInfoGenerator(
          new SignerInfoGeneratorBuilder(new JcaDigestCalculatorProviderBuilder().build())
              .build(signer, certificate));
      cms.addCertificates(new CollectionStore<>(List.of(certificate)));
      CMSProcessableByteArray content = new CMSProcessableByteArray(CONTENT_TYPE, securityInfos);
      return Der.of(cms.generate(content, true).toASN1Structure());
    } catch (CMSException | OperatorCreationException e) {
      throw new IllegalStateException("a test document cannot be signed", e);
    }
  }
}
