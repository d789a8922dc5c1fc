package io.dinhdanh.nfc.lds;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1Sequence;
import org.bouncycastle.asn1.BERTags;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERTaggedObject;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.DLSet;

/** Writes DG13 files of an invented citizen with BouncyCastle's ASN.1. */
final class Citizens {

  /** What stands around the fields; sources differ. */
  enum Wrapping {
    SEQUENCE,
    SEQUENCE_SET,
    SEQUENCE_SEQUENCE,
    SET,
    VERSIONED_SET
  }

  private Citizens() {}

  /** The fields of a citizen as a card of 2021 holds them. */
  static Map<Integer, ASN1Encodable> fields() {
    Map<Integer, ASN1Encodable> fields = new TreeMap<>();
    fields.put(1, new DERPrintableString("001190012345"));
    fields.put(2, utf8("Lê Thị Bích"));
    fields.put(3, new DERPrintableString("28/02/1990"));
    fields.put(4, utf8("Nữ"));
    fields.put(5, utf8("Việt Nam"));
    fields.put(6, utf8("Kinh"));
    fields.put(7, utf8("Không"));
    fields.put(8, utf8("Xã Một, Huyện Hai, Tỉnh Ba"));
    fields.put(9, utf8("Số 12 phố Huế, Hà Nội"));
    fields.put(10, utf8("Nốt ruồi cách 1cm trên sau cánh mũi trái"));
    fields.put(11, new DERPrintableString("05/04/2021"));
    fields.put(12, new DERPrintableString("28/02/2030"));
    fields.put(13, sequence(sequence(utf8("Lê Văn Cha")), sequence(utf8("Trần Thị Mẹ"))));
    fields.put(14, sequence());
    fields.put(15, new DERPrintableString("012345678"));
    fields.put(16, new DERPrintableString("0123456789ABCDEF"));
    return fields;
  }

  static byte[] dg13(Map<Integer, ASN1Encodable> fields, Wrapping wrapping) {
    ASN1EncodableVector list = new ASN1EncodableVector();
    fields.forEach((id, value) -> list.add(field(id, value)));
    return dg13(list, wrapping);
  }

  static byte[] dg13(ASN1EncodableVector list, Wrapping wrapping) {
    return switch (wrapping) {
      case SEQUENCE -> file(new DERSequence(list));
      case SEQUENCE_SET -> file(new DERSequence(new DERSet(list)));
      case SEQUENCE_SEQUENCE -> file(new DERSequence(new DERSequence(list)));
      case SET -> file(new DLSet(list));
      case VERSIONED_SET -> file(sequence(new ASN1Integer(0), new DERSet(list)));
    };
  }

  /** The spouse of nobody is written without any value: {@code 30 03 02 01 0E}. */
  static ASN1Encodable field(int id, ASN1Encodable value) {
    boolean none = value instanceof ASN1Sequence list && list.size() == 0;
    return none ? sequence(new ASN1Integer(id)) : sequence(new ASN1Integer(id), value);
  }

  static ASN1Sequence sequence(ASN1Encodable... values) {
    return new DERSequence(values);
  }

  static ASN1Encodable utf8(String text) {
    return new DERUTF8String(text);
  }

  private static byte[] file(ASN1Encodable content) {
    try {
      return new DERTaggedObject(true, BERTags.APPLICATION, 13, content).getEncoded();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
