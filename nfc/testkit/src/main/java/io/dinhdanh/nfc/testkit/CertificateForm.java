package io.dinhdanh.nfc.testkit;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.NoSuchAlgorithmException;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;

/** A certificate before it is signed. */
final class CertificateForm {

  private final X500Name issuer;
  private final X500Name subject;
  private final BigInteger serialNumber;
  private final PublicKey key;
  private final Map<ASN1ObjectIdentifier, Extension> extensions = new LinkedHashMap<>();
  private PublicKey issuerKey;
  private Time notBefore = Der.time(LocalDate.EPOCH);
  private Time notAfter = Der.time(LocalDate.EPOCH);

  CertificateForm(X500Name issuer, X500Name subject, BigInteger serialNumber, PublicKey key) {
    this.issuer = issuer;
    this.subject = subject;
    this.serialNumber = serialNumber;
    this.key = key;
    this.issuerKey = key;
  }

  CertificateForm issuedBy(PublicKey authority) {
    issuerKey = authority;
    return this;
  }

  CertificateForm valid(LocalDate from, LocalDate to) {
    notBefore = Der.time(from);
    notAfter = Der.time(to);
    return this;
  }

  CertificateForm with(ASN1ObjectIdentifier id, boolean critical, ASN1Encodable value) {
    extensions.put(id, new Extension(id, critical, Der.of(value)));
    return this;
  }

  X509CertificateHolder sign(KeyPair authority, SignatureSuite suite) {
    try {
      JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
      with(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
      with(
          Extension.authorityKeyIdentifier,
          false,
          identifiers.createAuthorityKeyIdentifier(issuerKey));
      X509v3CertificateBuilder builder =
          new X509v3CertificateBuilder(
              issuer,
              serialNumber,
              notBefore,
              notAfter,
              subject,
              SubjectPublicKeyInfo.getInstance(key.getEncoded()));
      for (Extension extension : extensions.values()) {
        builder.addExtension(extension);
      }
      return builder.build(suite.signer(authority.getPrivate()));
    } catch (NoSuchAlgorithmException | CertIOException e) {
      throw new IllegalStateException("a test certificate cannot be made", e);
    }
  }
}
