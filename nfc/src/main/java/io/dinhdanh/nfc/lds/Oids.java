package io.dinhdanh.nfc.lds;

import org.bouncycastle.asn1.ASN1ObjectIdentifier;

/** Object identifiers of ASN.1 in dotted form. */
final class Oids {

  private static final int TAG = 0x06;
  private static final int LONGEST = 64;

  private Oids() {}

  static String read(Tlv element) throws MalformedDataException {
    if (element.tag() != TAG) {
      throw new MalformedDataException(Malformed.tag(TAG, element.tag()));
    }
    if (element.length() == 0 || element.length() > LONGEST) {
      throw new MalformedDataException(Malformed.value(TAG));
    }
    try {
      return ASN1ObjectIdentifier.fromContents(element.value()).getId();
    } catch (RuntimeException e) {
      throw new MalformedDataException(Malformed.value(TAG));
    }
  }
}
