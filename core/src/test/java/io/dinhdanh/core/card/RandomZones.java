package io.dinhdanh.core.card;

import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Zones of documents that do not exist, the same ones for the same seed. */
final class RandomZones {

  private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ANY = LETTERS + "0123456789";

  private static final List<Sex> SEXES = List.of(Sex.MALE, Sex.FEMALE, Sex.UNSPECIFIED);

  private final Random random;

  RandomZones(long seed) {
    this.random = new Random(seed);
  }

  /** What a zone was built from. */
  record Zone(
      MrzFormat format,
      String code,
      String issuer,
      String nationality,
      String number,
      String optional,
      String secondOptional,
      PartialDate birth,
      Sex sex,
      Expiry expiry,
      String primary,
      String secondary) {

    Mrz build() {
      MrzBuilder builder =
          MrzBuilder.of(format)
              .documentCode(code)
              .issuer(issuer)
              .nationality(nationality)
              .documentNumber(number)
              .optionalData(optional)
              .birthDate(birth)
              .sex(sex)
              .expiry(expiry)
              .name(primary, secondary);
      return secondOptional.isEmpty()
          ? builder.build()
          : builder.secondOptionalData(secondOptional).build();
    }
  }

  Zone next(MrzFormat format) {
    String number = text(ANY, 1 + random.nextInt(longestNumber(format)));
    int overflow = Math.max(0, number.length() - 9);
    int room = optionalRoom(format) - (overflow == 0 ? 0 : overflow + 2);
    return new Zone(
        format,
        (format == MrzFormat.TD3 ? "P" : "I") + text(LETTERS, random.nextInt(2)),
        random.nextInt(9) == 0 ? "D" : "U" + text(LETTERS, 2),
        random.nextInt(9) == 0 ? "D" : text(LETTERS, 3),
        number,
        text(ANY, random.nextInt(room + 1)),
        format == MrzFormat.TD1 ? text(ANY, random.nextInt(12)) : "",
        birth(),
        SEXES.get(random.nextInt(3)),
        Expiry.on(LocalDate.of(1980, 1, 1).plusDays(random.nextInt(365 * 95))),
        words(),
        words());
  }

  PersonalNumber personalNumber() {
    boolean old = random.nextBoolean();
    int year = old ? 27 + random.nextInt(73) : random.nextInt(27);
    int century = (old ? 0 : 2) + random.nextInt(2);
    String place = List.of("001", "048", "079", "096", "107", "295").get(random.nextInt(6));
    return PersonalNumber.parse(
        String.format(
            Locale.ROOT, "%s%d%02d%06d", place, century, year, random.nextInt(1_000_000)));
  }

  /** A date in a year, not later than the day of the tests. */
  PartialDate birthIn(int year) {
    LocalDate day = LocalDate.ofYearDay(year, 1 + random.nextInt(320));
    return partial(day);
  }

  /** A date of the hundred years before the day of the tests. */
  PartialDate birth() {
    return partial(Specimens.TODAY.minusDays(random.nextInt(365 * 99)));
  }

  private PartialDate partial(LocalDate day) {
    return switch (random.nextInt(10)) {
      case 0 -> PartialDate.ofYear(day.getYear());
      case 1 -> PartialDate.ofMonth(day.getYear(), day.getMonthValue());
      default -> PartialDate.of(day);
    };
  }

  private static int longestNumber(MrzFormat format) {
    return switch (format) {
      case TD1 -> 22;
      case TD2 -> 14;
      case TD3 -> 9;
    };
  }

  private static int optionalRoom(MrzFormat format) {
    return switch (format) {
      case TD1 -> 15;
      case TD2 -> 7;
      case TD3 -> 14;
    };
  }

  private String words() {
    List<String> words = new ArrayList<>();
    int count = 1 + random.nextInt(3);
    for (int i = 0; i < count; i++) {
      words.add(text(LETTERS, 2 + random.nextInt(8)));
    }
    return String.join(" ", words);
  }

  private String text(String alphabet, int length) {
    StringBuilder text = new StringBuilder(length);
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
