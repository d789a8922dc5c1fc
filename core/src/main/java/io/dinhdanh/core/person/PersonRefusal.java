package io.dinhdanh.core.person;

import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.core.text.Sentence;
import java.util.Locale;

/** The reasons for which a text is not accepted as a number, a name or a date of a person. */
public enum PersonRefusal implements Refusal {
  /** A personal number of another length. */
  PERSONAL_NUMBER_LENGTH(
      "A personal number has 12 digits.", "Số định danh cá nhân phải có đúng 12 chữ số."),
  /** A personal number with something else than the digits 0 to 9. */
  PERSONAL_NUMBER_DIGITS(
      "A personal number consists of the digits 0 to 9 only.",
      "Số định danh cá nhân chỉ gồm các chữ số từ 0 đến 9."),
  /** A personal number whose first three digits name no place. */
  PERSONAL_NUMBER_PLACE(
      "The first three digits are no province or country of birth registration.",
      "Ba chữ số đầu không phải mã tỉnh, thành phố hoặc quốc gia nơi đăng ký khai sinh."),
  /** A foreigner's number that is empty or too long. */
  FOREIGNER_NUMBER_LENGTH(
      "A foreigner's number has 1 to 20 digits.",
      "Số định danh của người nước ngoài gồm từ 1 đến 20 chữ số."),
  /** A foreigner's number with something else than the digits 0 to 9. */
  FOREIGNER_NUMBER_DIGITS(
      "A foreigner's number consists of the digits 0 to 9 only.",
      "Số định danh của người nước ngoài chỉ gồm các chữ số từ 0 đến 9."),
  /** An organisation's code that is empty or too long. */
  ORGANISATION_CODE_LENGTH(
      "An organisation's code has 1 to 35 characters.",
      "Mã định danh tổ chức dài từ 1 đến 35 ký tự."),
  /** An organisation's code with other characters. */
  ORGANISATION_CODE_CHARACTERS(
      "An organisation's code consists of digits and capital letters, parted by single dots or"
          + " hyphens.",
      "Mã định danh tổ chức chỉ gồm chữ số và chữ cái in hoa, có thể ngăn bằng một dấu chấm hoặc"
          + " gạch nối."),
  /** A name that is longer than any. */
  NAME_LENGTH("A name has at most 500 characters.", "Họ tên không được dài quá 500 ký tự."),
  /** A name without a letter. */
  NAME_LETTERS("A name has at least one letter.", "Họ tên phải có ít nhất một chữ cái."),
  /** A date in a form that is not one of those accepted. */
  DATE_FORM("This is not a date in an accepted form.", "Ngày không đúng định dạng được chấp nhận."),
  /** A date that no calendar has, such as 31 February. */
  DATE_IMPOSSIBLE("There is no such day in the calendar.", "Ngày này không có trong lịch.");

  private final String code;
  private final Sentence sentence;

  PersonRefusal(String en, String vi) {
    this.code = name().toLowerCase(Locale.ROOT).replace('_', '-');
    this.sentence = new Sentence(en, vi);
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public Sentence sentence() {
    return sentence;
  }
}
