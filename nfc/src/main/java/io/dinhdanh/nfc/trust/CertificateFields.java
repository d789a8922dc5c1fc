package io.dinhdanh.nfc.trust;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.List;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.jspecify.annotations.Nullable;

/** The signed part of a certificate, field by field (RFC 5280 §4.1.2). */
@SuppressWarnings("ArrayRecordComponent") // never compared
record CertificateFields(
    BigInteger serialNumber,
    byte[] signatureAlgorithm,
    X500Name issuer,
    Instant notBefore,
    Instant notAfter,
    X500Name subject,
    SubjectPublicKeyInfo publicKey,
    byte @Nullable [] extensions,
    int subjectHash,
    int issuerHash) {

  private static final int EXTENSIONS = 0xA3;

  static CertificateFields parse(Ber signedPart) throws MalformedAsn1Exception {
    List<Ber> fields = signedPart.children(6);
    int next = fields.get(0).is(Ber.CONTEXT_0) ? 1 : 0;
    if (fields.size() < next + 6) {
      throw new MalformedAsn1Exception("a certificate lacks a field");
    }
    List<Ber> validity = fields.get(next + 3).expect(Ber.SEQUENCE).children(2);
    return new CertificateFields(
        ASN1Integer.getInstance(fields.get(next).expect(Ber.INTEGER).encoded()).getValue(),
        fields.get(next + 1).encoded(),
        X500Name.getInstance(fields.get(next + 2).encoded()),
        instant(validity.get(0)),
        instant(validity.get(1)),
        X500Name.getInstance(fields.get(next + 4).encoded()),
        SubjectPublicKeyInfo.getInstance(fields.get(next + 5).encoded()),
        extensions(fields.subList(next + 6, fields.size())),
        NameHash.of(fields.get(next + 4).encoded()),
        NameHash.of(fields.get(next + 2).encoded()));
  }

  private static byte @Nullable [] extensions(List<Ber> optional) throws MalformedAsn1Exception {
    for (Ber field : optional) {
      if (field.is(EXTENSIONS)) {
        return field.only().encoded();
      }
    }
    return null;
  }

  static Instant instant(Ber time) throws MalformedAsn1Exception {
    try {
      Instant usual = CertificateTime.usual(time);
      return usual == null
          ? Time.getInstance(ASN1Primitive.fromByteArray(time.encoded())).getDate().toInstant()
          : usual;
    } catch (IOException e) {
      throw new MalformedAsn1Exception("a time that cannot be read", e);
    }
  }
}
