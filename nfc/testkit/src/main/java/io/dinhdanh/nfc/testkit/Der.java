package io.dinhdanh.nfc.testkit;

import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.DERGeneralizedTime;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.util.Encodable;

/** Encodes what is in memory, where an IOException cannot happen. */
final class Der {

  private static final int FIRST_GENERALIZED_YEAR = 2050;

  private Der() {}

  static byte[] of(ASN1Encodable value) {
    try {
      return value.toASN1Primitive().getEncoded(ASN1Encoding.DER);
    } catch (IOException e) {
      throw new IllegalStateException("a value that cannot be encoded", e);
    }
  }

  static byte[] encoded(Encodable value) {
    try {
      return value.getEncoded();
    } catch (IOException e) {
      throw new IllegalStateException("a value that cannot be encoded", e);
    }
  }

  /** The first instant of a day, in UTC, as certificates write it (RFC 5280 §4.1.2.5). */
  static Time time(LocalDate day) {
    String digits = day.format(DateTimeFormatter.BASIC_ISO_DATE) + "000000Z";
    boolean early = day.getYear() < FIRST_GENERALIZED_YEAR;
    return new Time(early ? new DERUTCTime(digits.substring(2)) : new DERGeneralizedTime(digits));
  }

  /** A value under an application tag, as the files of a chip have it: tag, length, content. */
  static byte[] tagged(int tag, byte[] content) {
    byte[] length = length(content.length);
    byte[] head = tag > 0xFF ? new byte[] {(byte) (tag >> 8), (byte) tag} : new byte[] {(byte) tag};
    byte[] file = new byte[head.length + length.length + content.length];
    System.arraycopy(head, 0, file, 0, head.length);
    System.arraycopy(length, 0, file, head.length, length.length);
    System.arraycopy(content, 0, file, head.length + length.length, content.length);
    return file;
  }

  private static byte[] length(int length) {
    if (length < 0x80) {
      return new byte[] {(byte) length};
    }
    if (length < 0x100) {
      return new byte[] {(byte) 0x81, (byte) length};
    }
    if (length < 0x10000) {
      return new byte[] {(byte) 0x82, (byte) (length >> 8), (byte) length};
    }
    return new byte[] {(byte) 0x83, (byte) (length >> 16), (byte) (length >> 8), (byte) length};
  }
}
