package io.dinhdanh.core.evidence;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** The checks made on what a person chooses or is sent: password, passcode, answers and codes. */
public final class SecretChecks {

  /** A password keeps the rules of its policy. */
  public static final CheckKind PASSWORD =
      CheckKind.of(
          "secret.password",
          "VNeID, set a password (8 to 20 characters) or NIST SP 800-63B-4 §3.1.1",
          "The password keeps the rules",
          "Mật khẩu đúng quy định");

  /** A passcode keeps the rules of its policy. */
  public static final CheckKind PASSCODE =
      CheckKind.of(
          "secret.passcode",
          "VNeID, set a passcode (six digits)",
          "The passcode keeps the rules",
          "Passcode đúng quy định");

  /** Security questions are answered by the rules. */
  public static final CheckKind QUESTIONS =
      CheckKind.of(
          "secret.questions",
          "VNeID, set security questions",
          "The security questions are answered by the rules",
          "Câu hỏi bảo mật được trả lời đúng quy định");

  /** A one-time code is the one that was sent. */
  public static final CheckKind ONE_TIME_CODE =
      CheckKind.of(
          "secret.one-time-code",
          "VNeID, enter the OTP; NIST SP 800-63B-4 §3.1.3",
          "The one-time code is the one that was sent",
          "Mã OTP đúng là mã đã gửi");

  private static final Map<String, CheckKind> BY_ID = new LinkedHashMap<>();

  static {
    for (CheckKind kind : new CheckKind[] {PASSWORD, PASSCODE, QUESTIONS, ONE_TIME_CODE}) {
      BY_ID.put(kind.id().value(), kind);
    }
  }

  private SecretChecks() {}

  /**
   * All checks of this class by the text of their id.
   *
   * @return an unmodifiable map
   */
  public static Map<String, CheckKind> all() {
    return Collections.unmodifiableMap(BY_ID);
  }
}
