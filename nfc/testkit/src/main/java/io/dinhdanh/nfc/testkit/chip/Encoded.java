package io.dinhdanh.nfc.testkit.chip;

import java.io.IOException;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** Writes what is in memory as DER. */
final class Encoded {

  private static final int HEADER = 2;

  private Encoded() {}

  /** The octets of an object identifier, without tag and length, as commands carry it. */
  static byte[] octets(String dotted) {
    byte[] encoded = der(new ASN1ObjectIdentifier(dotted));
    return Arrays.copyOfRange(encoded, HEADER, encoded.length);
  }

  static byte[] der(ASN1Encodable value) {
    try {
      return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException("a value that cannot be encoded", e);
    }
  }

  static ASN1EncodableVector vector(Iterable<? extends ASN1Encodable> values) {
    ASN1EncodableVector vector = new ASN1EncodableVector();
    values.forEach(vector::add);
    return vector;
  }
}
