package io.dinhdanh.nfc.keys;

import io.dinhdanh.nfc.lds.MalformedDataException;
import io.dinhdanh.nfc.lds.Tlv;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** The two parts of a SubjectPublicKeyInfo (RFC 5280 §4.1): algorithm and key. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record SubjectKey(String algorithm, List<Tlv> parameters, byte[] bits) {

  static final int SEQUENCE = 0x30;
  static final int OBJECT_IDENTIFIER = 0x06;
  static final int INTEGER = 0x02;
  private static final int BIT_STRING = 0x03;

  static SubjectKey parse(byte[] encoded) throws UnusableKeyException {
    try {
      Tlv key = Tlv.parse(encoded);
      List<Tlv> algorithm = key.require(SEQUENCE).children();
      byte[] bits = key.require(BIT_STRING).value();
      if (algorithm.isEmpty() || bits.length < 2 || bits[0] != 0) {
        throw new UnusableKeyException("not a public key");
      }
      List<Tlv> parameters = algorithm.subList(1, algorithm.size());
      return new SubjectKey(
          identifier(algorithm.get(0)), parameters, Arrays.copyOfRange(bits, 1, bits.length));
    } catch (MalformedDataException e) {
      throw new UnusableKeyException("not a public key");
    }
  }

  /** The dotted form. */
  static String identifier(Tlv element) throws UnusableKeyException {
    try {
      return ASN1ObjectIdentifier.fromContents(element.value()).getId();
    } catch (RuntimeException e) {
      throw new UnusableKeyException("not an object identifier");
    }
  }

  /** A positive number of at most so many bits. */
  static BigInteger number(Tlv element, int mostBits) throws UnusableKeyException {
    if (element.tag() != INTEGER
        || element.length() == 0
        || element.length() > mostBits / 8 + 1
        || element.value()[0] < 0) {
      throw new UnusableKeyException("a number that is missing, negative or too large");
    }
    return new BigInteger(1, element.value());
  }
}
