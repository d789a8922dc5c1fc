package io.dinhdanh.nfc.testkit;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.MrzBuilder;
import io.dinhdanh.core.card.MrzFormat;
import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes the data groups of a passport (ICAO Doc 9303-10 §4.7). */
final class TestPassport {

  private TestPassport() {}

  static byte[] dg1(TestTraveller traveller) {
    String zone =
        MrzBuilder.of(MrzFormat.TD3)
            .documentCode("P")
            .issuer(traveller.country())
            .nationality(traveller.country())
            .documentNumber(traveller.documentNumber())
            .name(traveller.primary(), traveller.secondary())
            .birthDate(PartialDate.of(traveller.born()))
            .sex(traveller.sex())
            .expiry(Expiry.on(traveller.expires()))
            .build()
            .text();
    return Der.tagged(0x61, Der.tagged(0x5F1F, zone.getBytes(US_ASCII)));
  }

  static byte[] dg11(TestTraveller traveller) {
    byte[] tags = {0x5F, 0x0E, 0x5F, 0x2B, 0x5F, 0x11};
    return Der.tagged(
        0x6B,
        TestDataGroups.joined(
            Der.tagged(0x5C, tags),
            text(0x5F0E, traveller.primary() + "<<" + traveller.secondary()),
            text(0x5F2B, day(traveller.born())),
            text(0x5F11, "ANYTOWN<UTOPIA")));
  }

  static byte[] dg12(TestTraveller traveller) {
    byte[] tags = {0x5F, 0x19, 0x5F, 0x26};
    return Der.tagged(
        0x6C,
        TestDataGroups.joined(
            Der.tagged(0x5C, tags),
            text(0x5F19, "TEST PASSPORT OFFICE"),
            text(0x5F26, day(traveller.issued()))));
  }

  private static byte[] text(int tag, String value) {
    return Der.tagged(tag, value.getBytes(US_ASCII));
  }

  private static String day(LocalDate day) {
    return day.format(DateTimeFormatter.BASIC_ISO_DATE);
  }
}
