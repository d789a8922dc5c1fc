package io.dinhdanh.validation.secret;

import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.core.text.Sentence;
import java.util.Locale;

/** Why a stored text cannot be read back. */
public enum StoredValueRefusal implements Refusal {
  /** Not a hash of this SDK. */
  HASH_DAMAGED(
      "This is not a stored hash; the secret must be set anew.",
      "Đây không phải giá trị băm đã lưu; cần đặt lại bí mật."),
  /** A hash whose settings would cost more than this SDK pays. */
  HASH_SETTINGS(
      "The stored hash asks for more memory or time than is allowed.",
      "Giá trị băm đã lưu đòi hỏi bộ nhớ hoặc thời gian vượt mức cho phép."),
  /** Not a one-time code of this SDK. */
  ONE_TIME_CODE_DAMAGED(
      "This is not a stored one-time code; a new one must be sent.",
      "Đây không phải mã OTP đã lưu; cần gửi mã mới."),
  /** Not a count of attempts of this SDK. */
  ATTEMPTS_DAMAGED(
      "This is not a stored count of attempts; treat the account as locked and look into it.",
      "Đây không phải số lần thử đã lưu; hãy coi như tài khoản đang bị khóa và kiểm tra lại."),
  /** Not the stored answers of this SDK. */
  ANSWERS_DAMAGED(
      "These are not stored answers; the questions must be set anew.",
      "Đây không phải câu trả lời đã lưu; cần thiết lập lại câu hỏi bảo mật.");

  private final String code;
  private final Sentence sentence;

  StoredValueRefusal(String en, String vi) {
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
