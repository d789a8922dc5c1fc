package io.dinhdanh.nfc.testkit;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.person.Sex;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A made-up citizen and the card that was issued to them.
 *
 * @param number the personal number
 * @param name the full name with its diacritics, family name first
 * @param born the date of birth
 * @param sex the sex
 * @param origin the place of origin
 * @param residence the place of residence
 * @param oldNumber the earlier number of nine digits, or null
 * @param father the father's name
 * @param mother the mother's name
 * @param issued the date of issue
 * @param expiry when the card expires
 */
public record TestCitizen(
    PersonalNumber number,
    String name,
    LocalDate born,
    Sex sex,
    String origin,
    String residence,
    @Nullable String oldNumber,
    String father,
    String mother,
    LocalDate issued,
    Expiry expiry) {

  public TestCitizen {
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(name, "name");
  }

  /**
   * Nguyễn Thị Thử, who exists in tests only.
   *
   * @param issued when her card was issued
   * @return the citizen, born on 15 March 1990
   */
  public static TestCitizen nguyenThiThu(LocalDate issued) {
    return new TestCitizen(
        PersonalNumber.parse("001190000007"),
        "Nguyễn Thị Thử",
        LocalDate.of(1990, 3, 15),
        Sex.FEMALE,
        "Phường Thử Nghiệm, Thành phố Hà Nội",
        "Số 1 Đường Ví Dụ, Phường Thử Nghiệm, Thành phố Hà Nội",
        "012345678",
        "Nguyễn Văn Mẫu",
        "Đỗ Thị Ví Dụ",
        issued,
        new Expiry.On(LocalDate.of(2030, 3, 15)));
  }

  /** Names nobody: even an invented person's data stays out of logs. */
  @Override
  public String toString() {
    return "TestCitizen[" + number + "]";
  }
}
