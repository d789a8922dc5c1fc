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

  /**
   * Lê Văn Ví, who exists in tests only.
   *
   * @param issued when his card was issued
   * @return the citizen, born on 2 September 1965, whose card never expires
   */
  public static TestCitizen leVanVi(LocalDate issued) {
    return new TestCitizen(
        PersonalNumber.parse("079065000003"),
        "Lê Văn Ví",
        LocalDate.of(1965, 9, 2),
        Sex.MALE,
        "Phường Thử Nghiệm, Thành phố Hồ Chí Minh",
        "Số 2 Đường Ví Dụ, Phường Thử Nghiệm, Thành phố Hồ Chí Minh",
        null,
        "Lê Văn Mẫu",
        "Phạm Thị Ví Dụ",
        issued,
        Expiry.never());
  }

  /**
   * Trần An Mẫu, a child who exists in tests only.
   *
   * @param issued when her card was issued
   * @return the citizen, born on 20 May 2022
   */
  public static TestCitizen tranAnMau(LocalDate issued) {
    return new TestCitizen(
        PersonalNumber.parse("048322000005"),
        "Trần An Mẫu",
        LocalDate.of(2022, 5, 20),
        Sex.FEMALE,
        "Phường Thử Nghiệm, Thành phố Đà Nẵng",
        "Số 3 Đường Ví Dụ, Phường Thử Nghiệm, Thành phố Đà Nẵng",
        null,
        "Trần Văn Mẫu",
        "Lý Thị Ví Dụ",
        issued,
        Expiry.on(LocalDate.of(2036, 5, 20)));
  }

  /** Names nobody: even an invented person's data stays out of logs. */
  @Override
  public String toString() {
    return "TestCitizen[" + number + "]";
  }
}
