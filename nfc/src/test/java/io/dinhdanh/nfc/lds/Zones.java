package io.dinhdanh.nfc.lds;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.card.MrzBuilder;
import io.dinhdanh.core.card.MrzFormat;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import java.time.LocalDate;

/** Machine-readable zones of invented people, and DG1 files around them. */
final class Zones {

  private Zones() {}

  static Mrz vietnamese() {
    return MrzBuilder.vietnameseCard(PersonalNumber.tryParse("001190012345").orThrow())
        .name("LE", "THI BICH")
        .birthDate(PartialDate.ofDay(1990, 2, 28))
        .sex(Sex.FEMALE)
        .expiry(Expiry.on(LocalDate.of(2030, 2, 28)))
        .build();
  }

  static Mrz foreign() {
    return MrzBuilder.of(MrzFormat.TD3)
        .documentCode("P")
        .issuer("UTO")
        .nationality("UTO")
        .documentNumber("X1234567")
        .name("MUSTER", "ANNA")
        .birthDate(PartialDate.ofDay(1985, 12, 24))
        .sex(Sex.FEMALE)
        .expiry(Expiry.on(LocalDate.of(2031, 1, 1)))
        .build();
  }

  static byte[] dg1(Mrz zone) {
    return dg1(zone.text());
  }

  static byte[] dg1(String zone) {
    return Ber.object(0x61, Ber.object(0x5F1F, zone.getBytes(US_ASCII)));
  }
}
