package io.dinhdanh.core.account;

import io.dinhdanh.core.text.Sentence;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the holder is told, in the words of the seeds where they have words. The texts hold no code,
 * no password and no number; the one personal word is the name, which the caller fills in.
 */
public enum NoticeKind {
  /** Your VNeID app account was registered. */
  REGISTERED(
      "S4", "Your VNeID app account was registered.", "Bạn đã đăng ký tài khoản VNeID thành công."),
  /**
   * Your electronic identification account was created; the password is sent in a separate message.
   */
  INITIAL_PASSWORD(
      "S3",
      "Your electronic identification account was created; the password is sent in a separate"
          + " message. Please change it.",
      "Tài khoản định danh điện tử của bạn đã được tạo lập; mật khẩu được gửi trong tin nhắn riêng."
          + " Vui lòng đổi mật khẩu."),
  /** Registration successful. */
  LEVEL1_SUBMITTED(
      "S1; S4",
      "Registration successful. Your level 1 application was sent for approval.",
      "Đăng ký thành công. Hồ sơ đăng ký tài khoản định danh điện tử mức 1 đã được gửi phê duyệt."),
  /** The first level was approved. */
  LEVEL1_APPROVED(
      "S4",
      "The Department of Administrative Police of Social Order announces: The electronic"
          + " identification account registration file of citizen {name} has been approved. Please"
          + " access the VNeID application or the address https://vneid.gov.vn to activate the"
          + " account.",
      "Cục Cảnh sát quản lý hành chính về trật tự xã hội thông báo: Hồ sơ đăng ký tài khoản định"
          + " danh điện tử của công dân {name} đã được phê duyệt. Vui lòng truy cập ứng dụng VNeID"
          + " hoặc địa chỉ https://vneid.gov.vn để kích hoạt tài khoản."),
  /** Your level 1 application was not satisfactory. */
  LEVEL1_REJECTED(
      "S4",
      "Your level 1 application was not satisfactory. Please recreate the application in VNeID.",
      "Hồ sơ đăng ký tài khoản định danh điện tử mức 1 của bạn chưa đạt yêu cầu. Vui lòng tạo lại"
          + " hồ sơ trên ứng dụng VNeID."),
  /** The system created your level 1 electronic identification account. */
  LEVEL1_CREATED(
      "S0",
      "The system created your level 1 electronic identification account. Please activate it as the"
          + " system asks.",
      "Hệ thống đã tạo lập tài khoản định danh điện tử mức độ 1 của bạn. Vui lòng kích hoạt tài"
          + " khoản theo yêu cầu của Hệ thống định danh và xác thực điện tử."),
  /** The system created your level 2 electronic identification account. */
  LEVEL2_CREATED(
      "S0",
      "The system created your level 2 electronic identification account. Please activate it as the"
          + " system asks.",
      "Hệ thống đã tạo lập tài khoản định danh điện tử mức độ 2 của bạn. Vui lòng kích hoạt tài"
          + " khoản theo yêu cầu của Hệ thống định danh và xác thực điện tử."),
  /** The second level was approved. */
  LEVEL2_APPROVED(
      "S4",
      "The Department of Social Order and Safety announces: The electronic identification account"
          + " registration file of citizen {name} has been approved. Please access the VNeID"
          + " application or the address https://vneid.gov.vn to activate the account.",
      "Cục Quản lý hành chính về trật tự xã hội thông báo: Hồ sơ đăng ký tài khoản định danh điện"
          + " tử của công dân {name} đã được phê duyệt. Vui lòng truy cập ứng dụng VNeID hoặc địa"
          + " chỉ https://vneid.gov.vn để kích hoạt tài khoản."),
  /** Your level 2 registration was successful; the VNeID application was updated to level 2. */
  LEVEL2_UPGRADED(
      "S4",
      "Your level 2 registration was successful; the VNeID application was updated to level 2.",
      "Đăng ký tài khoản định danh điện tử mức 2 thành công; ứng dụng VNeID đã được tự động cập"
          + " nhật lên mức 2."),
  /** Your level 2 file was refused. */
  LEVEL2_REJECTED(
      "Decree 69/2024 art. 10(2)",
      "Your level 2 file was refused. Please contact the office that received it.",
      "Hồ sơ đăng ký tài khoản định danh điện tử mức 2 của bạn bị từ chối. Vui lòng liên hệ cơ quan"
          + " đã tiếp nhận hồ sơ."),
  /** Your file was received and will be decided within the legal time. */
  FILE_RECEIVED(
      "Decree 69/2024 art. 10(2), 13",
      "Your file was received and will be decided within the legal time.",
      "Hồ sơ của bạn đã được tiếp nhận và sẽ được giải quyết trong thời hạn quy định."),
  /** You have activated your electronic identification account successfully. */
  ACTIVATED(
      "S1; S2",
      "You have activated your electronic identification account successfully.",
      "Bạn đã kích hoạt tài khoản định danh điện tử thành công."),
  /** More than 7 days have passed since your account was approved. */
  ACTIVATION_OVERDUE(
      "Decree 69/2024 art. 14(1)",
      "More than 7 days have passed since your account was approved. To activate it, please call"
          + " the hotline 1900.0368.",
      "Đã quá 07 ngày kể từ ngày thông báo kết quả cấp tài khoản. Để kích hoạt, vui lòng liên hệ"
          + " tổng đài 1900.0368."),
  /** The electronic identification account of your organisation was approved. */
  ORGANISATION_APPROVED(
      "Decree 69/2024 art. 12, 14",
      "The electronic identification account of your organisation was approved. The representative"
          + " activates it within 7 days.",
      "Tài khoản định danh điện tử của cơ quan, tổ chức đã được phê duyệt. Người đại diện thực hiện"
          + " kích hoạt trong 07 ngày."),
  /** The application for your organisation's account was refused. */
  ORGANISATION_REJECTED(
      "Decree 69/2024 art. 12",
      "The application for your organisation's account was refused.",
      "Hồ sơ đăng ký tài khoản định danh điện tử của cơ quan, tổ chức bị từ chối."),
  /** Your password was changed. */
  PASSWORD_CHANGED(
      "VNeID guide",
      "Your password was changed. If it was not you, lock your account.",
      "Mật khẩu của bạn đã được thay đổi. Nếu không phải bạn thực hiện, hãy khóa tài khoản."),
  /** Your passcode was changed. */
  PASSCODE_CHANGED(
      "VNeID guide",
      "Your passcode was changed. If it was not you, lock your account.",
      "Passcode của bạn đã được thay đổi. Nếu không phải bạn thực hiện, hãy khóa tài khoản."),
  /** You entered a wrong passcode more than 5 times. */
  PASSCODE_LOCKED(
      "VNeID guide",
      "You entered a wrong passcode more than 5 times. Passcodes are refused until the next day.",
      "Bạn đã nhập sai passcode quá 5 lần. Passcode bị khóa đến ngày hôm sau."),
  /** Somebody logs in to your account on another device. */
  DEVICE_CODE_ON_OLD(
      "S1",
      "Somebody logs in to your account on another device. The code is shown on this device; do not"
          + " give it to others.",
      "Tài khoản của bạn đang được đăng nhập trên thiết bị khác. Mã xác nhận hiển thị trên thiết bị"
          + " này; không cung cấp mã cho người khác."),
  /** Your account is now used on a new device; the old device is logged out. */
  DEVICE_MOVED(
      "S1",
      "Your account is now used on a new device; the old device is logged out.",
      "Tài khoản của bạn đã được chuyển sang thiết bị mới; thiết bị cũ đã bị đăng xuất."),
  /** Your electronic identification account was locked. */
  LOCKED(
      "Law 26/2023 art. 34",
      "Your electronic identification account was locked.",
      "Tài khoản định danh điện tử của bạn đã bị khóa."),
  /** Your electronic identification account was unlocked. */
  UNLOCKED(
      "Law 26/2023 art. 34",
      "Your electronic identification account was unlocked.",
      "Tài khoản định danh điện tử của bạn đã được mở khóa."),
  /** The request to lock or unlock the account was refused in writing. */
  LOCK_REQUEST_REFUSED(
      "Decree 69/2024 art. 15",
      "The request to lock or unlock the account was refused in writing.",
      "Đề nghị khóa hoặc mở khóa tài khoản đã bị từ chối bằng văn bản."),
  /** Your document expires in 30 days. */
  DOCUMENT_EXPIRES_SOON(
      "Circular 17/2024/TT-NHNN art. 19(3)",
      "Your document expires in 30 days. Please have it renewed.",
      "Giấy tờ của bạn sẽ hết hạn sau 30 ngày. Vui lòng làm thủ tục cấp đổi."),
  /** The documents you asked for are now shown in VNeID. */
  DOCUMENTS_SHOWN(
      "S1",
      "The documents you asked for are now shown in VNeID.",
      "Giấy tờ bạn đăng ký đã được tích hợp, hiển thị trên ứng dụng VNeID."),
  /** The documents you asked for were not integrated after a week. */
  DOCUMENTS_OVERDUE(
      "S1",
      "The documents you asked for were not integrated after a week. Please contact the police"
          + " office that handled your application.",
      "Đã qua 1 tuần nhưng giấy tờ chưa được tích hợp. Vui lòng liên hệ cơ quan Công an đã thực"
          + " hiện thủ tục để được hướng dẫn xử lý."),
  /**
   * Please go on to complete your registration, then tell the ward police of your permanent
   * residence or the nearest one, who will correct the data.
   */
  CORRECTION_ADVICE(
      "S1",
      "Please go on to complete your registration, then tell the ward police of your permanent"
          + " residence or the nearest one, who will correct the data.",
      "Bạn hãy tiếp tục đăng ký để hoàn thành, sau đó báo cho Công an phường nơi đăng ký thường trú"
          + " hoặc Công an phường gần nhất để được hỗ trợ chỉnh sửa thông tin."),
  /** Your data were corrected. */
  DATA_CORRECTED("S1", "Your data were corrected.", "Thông tin của bạn đã được chỉnh sửa.");

  private static final Pattern NAME = Pattern.compile("{name}", Pattern.LITERAL);

  private final String source;
  private final Sentence template;

  NoticeKind(String source, String en, String vi) {
    this.source = source;
    this.template = new Sentence(en, vi);
  }

  /**
   * Where the text comes from.
   *
   * @return the seed, or the decree that asks for the notice
   */
  public String source() {
    return source;
  }

  /**
   * The text, with {@code {name}} where the holder's name goes.
   *
   * @return the template in both languages
   */
  public Sentence template() {
    return template;
  }

  /**
   * The text for a holder.
   *
   * @param name the holder's name
   * @return the text in both languages
   */
  public Sentence text(String name) {
    return new Sentence(fill(template.en(), name), fill(template.vi(), name));
  }

  /**
   * The Vietnamese text without diacritics, as it is sent by SMS: every character is in the basic
   * alphabet of GSM 03.38, so that one message holds 160 of them (153 when joined).
   *
   * @param name the holder's name
   * @return the text in ASCII
   */
  public String sms(String name) {
    return Unaccented.of(fill(template.vi(), name));
  }

  private static String fill(String template, String name) {
    return NAME.matcher(template).replaceAll(Matcher.quoteReplacement(name));
  }
}
