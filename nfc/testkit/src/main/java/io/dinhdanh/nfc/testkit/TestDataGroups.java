package io.dinhdanh.nfc.testkit;

import io.dinhdanh.core.card.MrzBuilder;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonName;
import io.dinhdanh.core.person.Sex;
import io.dinhdanh.nfc.lds.ChipFile;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Locale;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.DERPrintableString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;

/** Writes data groups as ICAO Doc 9303-10 and, for DG13, as Vietnam's cards lay them out. */
final class TestDataGroups {

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

  private TestDataGroups() {}

  static byte[] com(Collection<Integer> dataGroups) {
    ByteArrayOutputStream tags = new ByteArrayOutputStream();
    for (int number : dataGroups) {
      tags.write(ChipFile.dataGroup(number).tag());
    }
    return Der.tagged(
        0x60,
        joined(
            Der.tagged(0x5F01, "0107".getBytes(StandardCharsets.US_ASCII)),
            Der.tagged(0x5F36, "040000".getBytes(StandardCharsets.US_ASCII)),
            Der.tagged(0x5C, tags.toByteArray())));
  }

  static byte[] dg1(TestCitizen citizen) {
    String[] words =
        PersonName.of(citizen.name())
            .toMrz()
            .orElseThrow(() -> new IllegalArgumentException("a name without Latin letters"))
            .split("<+", 2);
    String mrz =
        MrzBuilder.vietnameseCard(citizen.number())
            .birthDate(PartialDate.of(citizen.born()))
            .sex(citizen.sex())
            .expiry(citizen.expiry())
            .name(words[0], words.length > 1 ? words[1].replace('<', ' ') : "")
            .build()
            .text();
    return Der.tagged(0x61, Der.tagged(0x5F1F, mrz.getBytes(StandardCharsets.US_ASCII)));
  }

  static byte[] dg2(byte[] jpeg, int width, int height) {
    byte[] header =
        Der.tagged(
            0xA1,
            joined(
                Der.tagged(0x80, new byte[] {1, 1}),
                Der.tagged(0x81, new byte[] {2}),
                Der.tagged(0x87, new byte[] {1, 1}),
                Der.tagged(0x88, new byte[] {0, 8})));
    byte[] record = Der.tagged(0x5F2E, TestFacialRecord.of(jpeg, width, height));
    byte[] count = Der.tagged(0x02, new byte[] {1});
    byte[] group = Der.tagged(0x7F61, joined(count, Der.tagged(0x7F60, joined(header, record))));
    return Der.tagged(0x75, group);
  }

  /** Fingerprints that no test looks at: none, as the count says. */
  static byte[] dg3() {
    return Der.tagged(0x63, Der.tagged(0x7F61, Der.tagged(0x02, new byte[] {0})));
  }

  static byte[] dg13(TestCitizen citizen) {
    ASN1EncodableVector fields = new ASN1EncodableVector();
    fields.add(field(1, new DERPrintableString(citizen.number().digits())));
    fields.add(field(2, text(citizen.name())));
    fields.add(field(3, new DERPrintableString(citizen.born().format(DAY))));
    fields.add(field(4, text(citizen.sex() == Sex.FEMALE ? "Nữ" : "Nam")));
    fields.add(field(5, text("Việt Nam")));
    fields.add(field(6, text("Kinh")));
    fields.add(field(7, text("Không")));
    fields.add(field(8, text(citizen.origin())));
    fields.add(field(9, text(citizen.residence())));
    fields.add(field(11, new DERPrintableString(citizen.issued().format(DAY))));
    fields.add(field(12, text(expiry(citizen))));
    fields.add(
        field(
            13,
            new DERSequence(
                new ASN1Encodable[] {parent(citizen.father()), parent(citizen.mother())})));
    if (citizen.oldNumber() != null) {
      fields.add(field(15, new DERPrintableString(citizen.oldNumber())));
    }
    return Der.tagged(0x6D, Der.of(new DERSequence(new DERSet(fields))));
  }

  private static String expiry(TestCitizen citizen) {
    return PartialDate.tryParseIso(citizen.expiry().text())
        .value()
        .flatMap(PartialDate::date)
        .map(day -> day.format(DAY))
        .orElse("Không thời hạn");
  }

  private static DERSequence field(int id, ASN1Encodable value) {
    return new DERSequence(new ASN1Encodable[] {new ASN1Integer(id), value});
  }

  private static DERSequence parent(String name) {
    return new DERSequence(text(name));
  }

  private static DERUTF8String text(String value) {
    return new DERUTF8String(value);
  }

  static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.write(part, 0, part.length);
    }
    return joined.toByteArray();
  }
}
