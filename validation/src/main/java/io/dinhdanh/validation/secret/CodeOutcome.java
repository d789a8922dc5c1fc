package io.dinhdanh.validation.secret;

import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.core.text.Sentence;
import java.util.Locale;

/** What came of a one-time code, and what the person should do next. */
public enum CodeOutcome implements Refusal {
  /** It is the code that was sent, for this purpose, account and phone. */
  ACCEPTED("The code is right.", "Mã OTP đúng."),
  /** It is another code, or one for something else. */
  WRONG(
      "The code is wrong; look at the newest message.",
      "Mã OTP không đúng; hãy xem tin nhắn mới nhất."),
  /** Its time is over. */
  EXPIRED("The code has expired; ask for a new one.", "Mã OTP đã hết hạn; hãy yêu cầu gửi lại mã."),
  /** It was used before. */
  SPENT(
      "The code was used already; ask for a new one.",
      "Mã OTP đã được sử dụng; hãy yêu cầu mã mới."),
  /** Too many wrong ones were typed. */
  ATTEMPTS_USED_UP(
      "Too many wrong codes were typed; start again later.",
      "Đã nhập sai mã quá nhiều lần; vui lòng bắt đầu lại sau."),
  /** Too many were sent. */
  SENDS_USED_UP(
      "Too many codes were sent; start again later.",
      "Đã gửi mã quá nhiều lần; vui lòng bắt đầu lại sau.");

  private final String code;
  private final Sentence sentence;

  CodeOutcome(String en, String vi) {
    this.code = "code-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
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
