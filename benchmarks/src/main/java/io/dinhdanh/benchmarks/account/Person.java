package io.dinhdanh.benchmarks.account;

import io.dinhdanh.core.account.Applicant;
import io.dinhdanh.core.account.ApplicantKind;
import io.dinhdanh.core.evidence.Subject;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Somebody who lives through a year, made up from a running number.
 *
 * @param number who
 * @param subject the holder's number as a keyed hash
 * @param phone the telephone number as a keyed hash
 * @param applicant of twenty, one is a foreigner and one a child of ten
 * @param start when they register
 */
record Person(int number, Subject subject, Subject phone, Applicant applicant, Instant start) {

  private static final Instant FIRST = Instant.parse("2025-03-03T02:00:00Z");
  private static final LocalDate CHILD = LocalDate.of(2015, 1, 1);
  private static final int DAY = 86_400;

  static Person of(int number) {
    Instant start = FIRST.plusSeconds((long) DAY * (number % 31) + number % 3_600);
    return new Person(
        number, hash("00", number), hash("01", number), applicant(number, start), start);
  }

  private static Applicant applicant(int number, Instant start) {
    LocalDate birth = LocalDate.of(1950 + number % 50, 1 + number % 12, 1 + number % 28);
    LocalDate expiry =
        Life.cardExpires(number)
            ? LocalDate.ofEpochDay(start.getEpochSecond() / DAY + Life.EXPIRY_DAY)
            : LocalDate.of(2040, 1, 1);
    return switch (number % 20) {
      case 0 -> Applicant.foreigner(birth, expiry);
      case 1 -> Applicant.citizen(CHILD, expiry);
      default -> Applicant.citizen(birth, expiry);
    };
  }

  boolean foreigner() {
    return applicant.kind() == ApplicantKind.FOREIGNER;
  }

  boolean child() {
    return number % 20 == 1;
  }

  /** Stands for a keyed hash, which this measurement is not about. */
  private static Subject hash(String kind, int number) {
    StringBuilder digits = new StringBuilder(64).append(kind).append(Integer.toHexString(number));
    while (digits.length() < 64) {
      digits.append('0');
    }
    return new Subject(digits.toString());
  }
}
