package io.dinhdanh.benchmarks.card;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.card.MrzBuilder;
import io.dinhdanh.core.card.MrzFormat;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Random;

/** Zones of people who do not exist: three cards of Vietnam to each passport. */
final class Zones {

  private static final String[] FAMILY = {"NGUYEN", "TRAN", "LE", "PHAM", "HOANG", "DO"};
  private static final String[] GIVEN = {"VAN AN", "THI BICH NGOC", "MINH", "QUOC BAO LONG"};

  private final Random random = new Random(9303);

  static String[] of(int count) {
    Zones zones = new Zones();
    String[] texts = new String[count];
    for (int i = 0; i < count; i++) {
      texts[i] = (i % 4 == 3 ? zones.passport() : zones.card()).text();
    }
    return texts;
  }

  private Mrz card() {
    int year = 1940 + random.nextInt(60);
    int sex = random.nextInt(2);
    String number =
        String.format(Locale.ROOT, "0%d1%d%02d%06d", 0, sex, year % 100, random.nextInt(1_000_000));
    return finish(MrzBuilder.vietnameseCard(PersonalNumber.parse(number)), year, sex);
  }

  private Mrz passport() {
    int sex = random.nextInt(2);
    MrzBuilder builder =
        MrzBuilder.of(MrzFormat.TD3)
            .documentCode("P")
            .issuer("VNM")
            .nationality("VNM")
            .documentNumber(String.format(Locale.ROOT, "C%07d", random.nextInt(10_000_000)));
    return finish(builder, 1940 + random.nextInt(60), sex);
  }

  private Mrz finish(MrzBuilder builder, int year, int sex) {
    return builder
        .birthDate(PartialDate.of(LocalDate.ofYearDay(year, 1 + random.nextInt(365))))
        .sex(sex == 0 ? Sex.MALE : Sex.FEMALE)
        .expiry(Expiry.on(LocalDate.ofYearDay(2027 + random.nextInt(20), 1 + random.nextInt(365))))
        .name(FAMILY[random.nextInt(FAMILY.length)], GIVEN[random.nextInt(GIVEN.length)])
        .build();
  }
}
