package io.dinhdanh.core.evidence;

/**
 * What is checked about the holder of an account: number, telephone, consent, codes and secrets.
 * The account keeps that such a check was made, never the secret.
 */
public final class HolderChecks {

  /** The personal number has its legal form. */
  public static final CheckKind NUMBER_WELL_FORMED =
      CheckKind.of(
          "number.well-formed",
          "Law 26/2023 art. 12; S0; S1; S4",
          "The personal number is well formed",
          "Số định danh cá nhân đúng cấu trúc");

  /** The telephone number is one that can be used. */
  public static final CheckKind PHONE_VALID =
      CheckKind.of(
          "phone.valid",
          "Decree 69/2024 art. 10(1); S0",
          "The telephone number is a Vietnamese mobile number",
          "Số điện thoại là số di động tại Việt Nam");

  /** No other account uses the telephone number. */
  public static final CheckKind PHONE_UNUSED =
      CheckKind.of(
          "phone.unused",
          "Ministry of Public Security, answer of 22 April 2026",
          "The telephone number belongs to no other account",
          "Số điện thoại chưa gắn với tài khoản khác");

  /** The card's QR code has the account's number. */
  public static final CheckKind QR_NUMBER =
      CheckKind.of(
          "qr.number",
          "S0; S1; S4",
          "The QR code carries the number that was entered",
          "Mã QR chứa đúng số định danh đã nhập");

  /** The details are complete. */
  public static final CheckKind DETAILS_COMPLETE =
      CheckKind.of(
          "details.complete", "S0; S4", "All details were given", "Đã điền đầy đủ thông tin");

  /** The holder accepted the terms. */
  public static final CheckKind TERMS_ACCEPTED =
      CheckKind.of(
          "terms.accepted",
          "S0; S4; Law 91/2025 art. 9",
          "The terms of use were accepted",
          "Đã đồng ý với điều khoản sử dụng");

  /** The one-time code was entered. */
  public static final CheckKind CODE_MATCH =
      CheckKind.of(
          "code.match",
          "S0; S1; S2; S4",
          "The one-time code that was sent was entered",
          "Đã nhập đúng mã OTP được gửi");

  /** The new password satisfies the policy. */
  public static final CheckKind PASSWORD_POLICY =
      CheckKind.of(
          "secret.password-policy",
          "S0; S1; S2; S4",
          "The password satisfies the policy",
          "Mật khẩu đáp ứng quy định");

  /** The new password was entered twice alike. */
  public static final CheckKind PASSWORD_REPEATED =
      CheckKind.of(
          "secret.password-repeated",
          "S1",
          "The password was entered twice alike",
          "Mật khẩu nhập lại trùng khớp");

  /** The password was entered. */
  public static final CheckKind PASSWORD_MATCH =
      CheckKind.of("secret.password-match", "S1; S2; S4", "The password is right", "Mật khẩu đúng");

  /** The new passcode satisfies the policy. */
  public static final CheckKind PASSCODE_POLICY =
      CheckKind.of(
          "secret.passcode-policy",
          "S1; S2",
          "The passcode has six digits",
          "Mã passcode gồm 6 chữ số");

  /** The passcode was entered; FAILED when it was wrong. */
  public static final CheckKind PASSCODE_MATCH =
      CheckKind.of("secret.passcode-match", "S2; S4", "The passcode is right", "Mã passcode đúng");

  /** Security questions were chosen and answered. */
  public static final CheckKind QUESTIONS_SET =
      CheckKind.of(
          "secret.security-questions",
          "S1; S2; S4",
          "The security questions were answered",
          "Đã trả lời câu hỏi bảo mật");

  /** The platform's own biometric prompt succeeded. */
  public static final CheckKind PLATFORM_BIOMETRIC =
      CheckKind.of(
          "platform.biometric",
          "S4",
          "The telephone recognised its owner by face or finger",
          "Điện thoại đã nhận diện khuôn mặt hoặc vân tay của chủ máy");

  private HolderChecks() {}
}
