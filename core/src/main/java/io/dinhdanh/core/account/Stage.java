package io.dinhdanh.core.account;

import io.dinhdanh.core.text.Sentence;

/**
 * Where an account stands between nothing and level 2. Names ending in ACTIVE are places to rest;
 * the others are steps of a procedure. What runs beside the stage (locks, devices, codes) is kept
 * beside it.
 */
public enum Stage {
  /** Nothing has been registered. */
  NONE("No account", "Chưa có tài khoản"),
  /** Number and telephone were entered. */
  REG_INFO(
      "Registration: number and telephone given", "Đăng ký: đã nhập số định danh và số điện thoại"),
  /** The QR code was scanned or the details typed. */
  REG_DETAILS("Registration: details given", "Đăng ký: đã nhập thông tin"),
  /** The terms were accepted and a code was sent. */
  REG_OTP("Registration: code awaited", "Đăng ký: chờ mã OTP"),
  /** The code was right; a password is to be chosen. */
  REG_PASSWORD("Registration: password awaited", "Đăng ký: chờ đặt mật khẩu"),
  /** The app account works but proves nothing yet. */
  LEVEL0_ACTIVE("App account without a level", "Tài khoản ứng dụng chưa định danh"),
  /** The application for level 1 was begun. */
  L1_CHIP_OR_QR("Level 1: card to be read", "Mức 1: chờ đọc thẻ"),
  /** The card was read. */
  L1_PORTRAIT("Level 1: portrait to be taken", "Mức 1: chờ chụp ảnh chân dung"),
  /** The portrait was taken; it may be retaken or sent. */
  L1_REVIEW("Level 1: to be confirmed", "Mức 1: chờ xác nhận hồ sơ"),
  /** The application was sent. */
  L1_SUBMITTED("Level 1: with the authority", "Mức 1: chờ phê duyệt"),
  /** The application was refused and may be made again. */
  L1_REJECTED("Level 1: refused", "Mức 1: bị từ chối"),
  /** The application was approved. */
  L1_APPROVED("Level 1: to be activated", "Mức 1: chờ kích hoạt"),
  /** Activation was asked for and a code was sent. */
  ACT_OTP("Activation: code awaited", "Kích hoạt: chờ mã OTP"),
  /** The code was right; a password is to be chosen. */
  ACT_PASSWORD("Activation: password awaited", "Kích hoạt: chờ đặt mật khẩu"),
  /** A passcode of six digits is to be chosen. */
  ACT_PASSCODE("Activation: passcode awaited", "Kích hoạt: chờ đặt passcode"),
  /** Security questions are to be answered. */
  ACT_QUESTIONS("Activation: security questions awaited", "Kích hoạt: chờ câu hỏi bảo mật"),
  /** Level 1 is active. */
  LEVEL1_ACTIVE("Level 1", "Mức độ 1"),
  /** An officer opened the file. */
  L2_OPENED("Level 2: file opened", "Mức 2: đã mở hồ sơ"),
  /** Portrait and fingerprints were taken. */
  L2_CAPTURED("Level 2: biometrics taken", "Mức 2: đã thu nhận sinh trắc"),
  /** The person checked and signed; the file was sent. */
  L2_SUBMITTED("Level 2: with the authority", "Mức 2: chờ phê duyệt"),
  /** The file was refused and may be opened again. */
  L2_REJECTED("Level 2: refused", "Mức 2: bị từ chối"),
  /** The file was approved. */
  L2_APPROVED("Level 2: to be activated", "Mức 2: chờ kích hoạt"),
  /** Level 2 is active. */
  LEVEL2_ACTIVE("Level 2", "Mức độ 2"),
  /** An organisation's application was sent. */
  ORG_SUBMITTED("Organisation: with the authority", "Tổ chức: chờ phê duyệt"),
  /** The organisation's application was refused. */
  ORG_REJECTED("Organisation: refused", "Tổ chức: bị từ chối"),
  /** The organisation's application was approved. */
  ORG_APPROVED("Organisation: to be activated", "Tổ chức: chờ kích hoạt"),
  /** The organisation's account is active; it has no level. */
  ORG_ACTIVE("Organisation", "Tổ chức");

  private final Sentence title;

  Stage(String en, String vi) {
    this.title = new Sentence(en, vi);
  }

  /**
   * What people call this stage.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }
}
