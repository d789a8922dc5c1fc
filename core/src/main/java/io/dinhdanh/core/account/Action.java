package io.dinhdanh.core.account;

import io.dinhdanh.core.text.Sentence;

/** What a command does. An embedder authorises a command by its {@link #actor()}. */
public enum Action {
  /** Give number and telephone. */
  REGISTER(
      Actor.HOLDER,
      Command.Register.class,
      "Give number and telephone",
      "Nhập số định danh và số điện thoại"),
  /** Scan the QR code or type the details. */
  GIVE_DETAILS(
      Actor.HOLDER,
      Command.GiveDetails.class,
      "Scan the QR code or type the details",
      "Quét mã QR hoặc nhập thông tin"),
  /** Accept the terms and register. */
  ACCEPT_TERMS(
      Actor.HOLDER,
      Command.Step.class,
      "Accept the terms and register",
      "Đồng ý điều khoản và đăng ký"),
  /** Have the code sent again. */
  RESEND_CODE(Actor.HOLDER, Command.Step.class, "Have the code sent again", "Gửi lại mã"),
  /** Enter the code. */
  ENTER_CODE(Actor.HOLDER, Command.Step.class, "Enter the code", "Nhập mã OTP"),
  /** Set the password. */
  SET_PASSWORD(Actor.HOLDER, Command.Step.class, "Set the password", "Đặt mật khẩu"),
  /** Set the passcode. */
  SET_PASSCODE(Actor.HOLDER, Command.Step.class, "Set the passcode", "Đặt passcode"),
  /** Answer the security questions. */
  SET_QUESTIONS(
      Actor.HOLDER,
      Command.Step.class,
      "Answer the security questions",
      "Thiết lập câu hỏi bảo mật"),
  /** Log in. */
  LOG_IN(Actor.HOLDER, Command.LogIn.class, "Log in", "Đăng nhập"),
  /** Count a wrong passcode. */
  REPORT_WRONG_PASSCODE(
      Actor.SYSTEM, Command.Step.class, "Count a wrong passcode", "Ghi nhận passcode sai"),
  /** Forgot the password. */
  REQUEST_PASSWORD_RESET(Actor.HOLDER, Command.Step.class, "Forgot the password", "Quên mật khẩu"),
  /** Choose a new password. */
  RESET_PASSWORD(Actor.HOLDER, Command.Step.class, "Choose a new password", "Đặt lại mật khẩu"),
  /** Forgot the passcode. */
  REQUEST_PASSCODE_RESET(Actor.HOLDER, Command.Step.class, "Forgot the passcode", "Quên passcode"),
  /** Choose a new passcode. */
  RESET_PASSCODE(Actor.HOLDER, Command.Step.class, "Choose a new passcode", "Đặt lại passcode"),
  /** Begin the application for level 1. */
  START_LEVEL1(
      Actor.HOLDER,
      Command.Step.class,
      "Begin the application for level 1",
      "Bắt đầu đăng ký mức 1"),
  /** Read the chip. */
  READ_CHIP(Actor.HOLDER, Command.Step.class, "Read the chip", "Đọc chip bằng NFC"),
  /** Scan the QR code in place of the chip. */
  SCAN_QR(
      Actor.HOLDER,
      Command.Step.class,
      "Scan the QR code in place of the chip",
      "Quét mã QR thay cho chip"),
  /** Declare the passport. */
  DECLARE_PASSPORT(Actor.HOLDER, Command.Step.class, "Declare the passport", "Kê khai hộ chiếu"),
  /** Take the portrait or the face video. */
  TAKE_PORTRAIT(
      Actor.HOLDER,
      Command.Step.class,
      "Take the portrait or the face video",
      "Chụp ảnh hoặc quay video khuôn mặt"),
  /** Take the portrait again. */
  RETAKE_PORTRAIT(Actor.HOLDER, Command.Step.class, "Take the portrait again", "Chụp lại"),
  /** Confirm and send the application. */
  SUBMIT_LEVEL1(
      Actor.HOLDER,
      Command.Step.class,
      "Confirm and send the application",
      "Xác nhận và gửi hồ sơ mức 1"),
  /** Approve level 1. */
  APPROVE_LEVEL1(Actor.AUTHORITY, Command.Step.class, "Approve level 1", "Phê duyệt mức 1"),
  /** Refuse level 1. */
  REJECT_LEVEL1(Actor.AUTHORITY, Command.Reject.class, "Refuse level 1", "Từ chối mức 1"),
  /** Ask for activation. */
  REQUEST_ACTIVATION(
      Actor.HOLDER, Command.RequestActivation.class, "Ask for activation", "Gửi yêu cầu kích hoạt"),
  /** Confirm a late activation. */
  CONFIRM_BY_HOTLINE(
      Actor.OFFICER,
      Command.Step.class,
      "Confirm a late activation",
      "Tổng đài xác nhận kích hoạt quá hạn"),
  /** Open a level 2 file. */
  OPEN_LEVEL2(Actor.OFFICER, Command.OpenLevel2.class, "Open a level 2 file", "Mở hồ sơ mức 2"),
  /** Take portrait and fingerprints. */
  CAPTURE_BIOMETRICS(
      Actor.OFFICER,
      Command.Step.class,
      "Take portrait and fingerprints",
      "Thu nhận ảnh và vân tay"),
  /** Check the data and sign the forms. */
  SIGN_FORMS(
      Actor.HOLDER,
      Command.Step.class,
      "Check the data and sign the forms",
      "Kiểm tra thông tin và ký phiếu"),
  /** Approve level 2. */
  APPROVE_LEVEL2(Actor.AUTHORITY, Command.Step.class, "Approve level 2", "Phê duyệt mức 2"),
  /** Refuse level 2. */
  REJECT_LEVEL2(Actor.AUTHORITY, Command.Reject.class, "Refuse level 2", "Từ chối mức 2"),
  /** Leave the procedure. */
  WITHDRAW(Actor.HOLDER, Command.Step.class, "Leave the procedure", "Thôi thực hiện thủ tục"),
  /** Apply for an organisation. */
  APPLY_ORGANISATION(
      Actor.HOLDER,
      Command.ApplyOrganisation.class,
      "Apply for an organisation",
      "Đăng ký tài khoản tổ chức"),
  /** Approve the organisation. */
  APPROVE_ORGANISATION(
      Actor.AUTHORITY,
      Command.Step.class,
      "Approve the organisation",
      "Phê duyệt tài khoản tổ chức"),
  /** Refuse the organisation. */
  REJECT_ORGANISATION(
      Actor.AUTHORITY,
      Command.Reject.class,
      "Refuse the organisation",
      "Từ chối tài khoản tổ chức"),
  /** Activate the organisation's account. */
  ACTIVATE_ORGANISATION(
      Actor.HOLDER,
      Command.Step.class,
      "Activate the organisation's account",
      "Kích hoạt tài khoản tổ chức"),
  /** Ask for documents to be shown. */
  REQUEST_DOCUMENTS(
      Actor.HOLDER,
      Command.ChangeDocuments.class,
      "Ask for documents to be shown",
      "Đăng ký tích hợp giấy tờ"),
  /** Show documents. */
  SHOW_DOCUMENTS(
      Actor.SYSTEM,
      Command.ChangeDocuments.class,
      "Show documents",
      "Hiển thị giấy tờ đã tích hợp"),
  /** Report wrong data. */
  REPORT_WRONG_DATA(
      Actor.HOLDER,
      Command.ReportWrongData.class,
      "Report wrong data",
      "Báo thông tin không chính xác"),
  /** Correct the data. */
  CORRECT_DATA(
      Actor.OFFICER, Command.ChangeApplicant.class, "Correct the data", "Chỉnh sửa thông tin"),
  /** Note a card issued or renewed. */
  RENEW_DOCUMENT(
      Actor.SYSTEM,
      Command.ChangeApplicant.class,
      "Note a card issued or renewed",
      "Ghi nhận thẻ được cấp hoặc cấp đổi"),
  /** Move to the new device by the old one's code. */
  MOVE_DEVICE_BY_CODE(
      Actor.HOLDER,
      Command.Step.class,
      "Move to the new device by the old one's code",
      "Chuyển thiết bị bằng mã trên máy cũ"),
  /** Move to the new device by chip and code. */
  MOVE_DEVICE_BY_CHIP(
      Actor.HOLDER,
      Command.Step.class,
      "Move to the new device by chip and code",
      "Chuyển thiết bị bằng chip và mã OTP"),
  /** Move to the new device at the police. */
  MOVE_DEVICE_BY_POLICE(
      Actor.OFFICER,
      Command.Step.class,
      "Move to the new device at the police",
      "Chuyển thiết bị tại cơ quan Công an"),
  /** Keep the old device. */
  CANCEL_DEVICE_MOVE(
      Actor.HOLDER, Command.Step.class, "Keep the old device", "Hủy chuyển thiết bị"),
  /** Lock the account. */
  LOCK(Actor.AUTHORITY, Command.ChangeLock.class, "Lock the account", "Khóa tài khoản"),
  /** End a ground to lock. */
  UNLOCK(Actor.AUTHORITY, Command.ChangeLock.class, "End a ground to lock", "Mở khóa tài khoản"),
  /** Ask in writing to lock. */
  REQUEST_LOCK(
      Actor.OFFICER, Command.ChangeLock.class, "Ask in writing to lock", "Đề nghị khóa tài khoản"),
  /** Ask in writing to unlock. */
  REQUEST_UNLOCK(
      Actor.OFFICER,
      Command.ChangeLock.class,
      "Ask in writing to unlock",
      "Đề nghị mở khóa tài khoản"),
  /** Refuse a written request. */
  REFUSE_LOCK_REQUEST(
      Actor.AUTHORITY,
      Command.Reject.class,
      "Refuse a written request",
      "Từ chối đề nghị khóa hoặc mở khóa"),
  /** Note that a decision is late. */
  MARK_DECISION_LATE(
      Actor.SYSTEM,
      Command.Step.class,
      "Note that a decision is late",
      "Ghi nhận quá hạn giải quyết"),
  /** Note that activation is overdue. */
  MARK_ACTIVATION_OVERDUE(
      Actor.SYSTEM,
      Command.Step.class,
      "Note that activation is overdue",
      "Ghi nhận quá hạn kích hoạt"),
  /** Warn that the card will expire. */
  WARN_DOCUMENT_EXPIRY(
      Actor.SYSTEM, Command.Step.class, "Warn that the card will expire", "Nhắc thẻ sắp hết hạn"),
  /** Lock for an expired card. */
  EXPIRE_DOCUMENT(
      Actor.SYSTEM, Command.Step.class, "Lock for an expired card", "Khóa do thẻ hết hạn"),
  /** Note that documents are overdue. */
  MARK_DOCUMENTS_OVERDUE(
      Actor.SYSTEM,
      Command.Step.class,
      "Note that documents are overdue",
      "Ghi nhận quá hạn tích hợp giấy tờ"),
  /** Note that a written request is late. */
  MARK_LOCK_REQUEST_LATE(
      Actor.SYSTEM,
      Command.Step.class,
      "Note that a written request is late",
      "Ghi nhận quá hạn giải quyết đề nghị");

  /** Who may send a command. */
  public enum Actor {
    /** The holder, their guardian or an organisation's representative. */
    HOLDER,
    /** An officer who has the person before them, or the hotline. */
    OFFICER,
    /** Who decides: the police department in charge (Decree 69/2024 art. 16). */
    AUTHORITY,
    /** The embedding application itself, a deadline or a database. */
    SYSTEM
  }

  private final Actor actor;
  private final Class<? extends Command> form;
  private final Sentence title;

  Action(Actor actor, Class<? extends Command> form, String en, String vi) {
    this.actor = actor;
    this.form = form;
    this.title = new Sentence(en, vi);
  }

  /**
   * Who may send it. Locking for the ground SELF is the holder's too.
   *
   * @return the actor
   */
  public Actor actor() {
    return actor;
  }

  /**
   * Which command carries it.
   *
   * @return the record class
   */
  public Class<? extends Command> form() {
    return form;
  }

  /**
   * What people call it.
   *
   * @return its title
   */
  public Sentence title() {
    return title;
  }
}
