package io.dinhdanh.validation.phone;

import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.core.text.Sentence;
import java.util.Locale;

/** Why a text is not accepted as a Vietnamese mobile number. */
public enum PhoneRefusal implements Refusal {
  /** A character that is no digit and no separator. */
  PHONE_CHARACTER(
      "A phone number has digits, and only spaces, dots, hyphens, slashes or brackets between"
          + " them.",
      "Số điện thoại chỉ gồm chữ số, có thể ngăn cách bằng dấu cách, dấu chấm, gạch nối, gạch chéo"
          + " hoặc ngoặc đơn."),
  /** A wrong number of digits. */
  PHONE_LENGTH(
      "A Vietnamese mobile number has ten digits, or +84 and nine digits.",
      "Số di động Việt Nam gồm 10 chữ số, hoặc +84 và 9 chữ số."),
  /** A number of another country. */
  PHONE_COUNTRY(
      "This number belongs to another country; a Vietnamese one begins with 0 or +84.",
      "Số này thuộc quốc gia khác; số Việt Nam bắt đầu bằng 0 hoặc +84."),
  /** A prefix that is no mobile network's. */
  PHONE_PREFIX(
      "No Vietnamese mobile network has numbers that begin so.",
      "Không có mạng di động nào ở Việt Nam dùng đầu số này."),
  /** An eleven-digit number from before September 2018. */
  PHONE_OLD(
      "This is an eleven-digit number from before September 2018; give the ten-digit one.",
      "Đây là số 11 chữ số trước tháng 9/2018; hãy nhập số 10 chữ số mới.");

  private final String code;
  private final Sentence sentence;

  PhoneRefusal(String en, String vi) {
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
