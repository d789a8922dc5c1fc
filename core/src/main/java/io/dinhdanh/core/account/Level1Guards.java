package io.dinhdanh.core.account;

import io.dinhdanh.core.account.Policy.PortraitForm;
import io.dinhdanh.core.account.Policy.QrForLevel1;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.CustodyChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;

/** Guards of the application for level 1 and of activation. */
final class Level1Guards {

  static final Guard CHIP_TRUSTED = ProofGuard.online(ChipChecks.PATH);
  static final Guard CHIP_COMPLETE = ProofGuard.online(ChipChecks.COMPLETE);
  static final Guard CHIP_NUMBER = ProofGuard.online(LevelChecks.CHIP_NUMBER);

  static final Guard CHIP_SOUND =
      StateGuard.command(
          "chip.invalid",
          "ICAO 9303-11 §5.1",
          "A check of the chip's data failed.",
          "Dữ liệu trên chip không vượt qua kiểm tra.",
          Level1Guards::noChipCheckFailed);

  static final Guard QR_ALLOWED =
      StateGuard.command(
          "qr.chip-first",
          "S0",
          "The device can read the chip, which goes before the QR code.",
          "Thiết bị hỗ trợ NFC: hãy đọc chip thay vì quét mã QR.",
          Level1Guards::qrAllowed);

  static final Guard FOREIGNER =
      StateGuard.account(
          "applicant.foreigner",
          "Decree 69/2024 art. 11",
          "Only foreigners apply by passport; citizens read their card.",
          "Chỉ người nước ngoài kê khai hộ chiếu; công dân đọc thẻ căn cước.",
          Situation::foreigner);

  static final Guard PASSPORT = ProofGuard.online(LevelChecks.PASSPORT_DECLARED);

  static final Guard PORTRAIT =
      ProofGuard.online(LevelChecks.PORTRAIT_ACCEPTED)
          .when(s -> s.policy().portraitForm() == PortraitForm.STILL);
  static final Guard VIDEO =
      ProofGuard.online(LevelChecks.PORTRAIT_VIDEO)
          .when(s -> s.policy().portraitForm() == PortraitForm.VIDEO);
  static final Guard PORTRAIT_OR_VIDEO =
      ProofGuard.online(LevelChecks.PORTRAIT_ACCEPTED, LevelChecks.PORTRAIT_VIDEO)
          .when(s -> s.policy().portraitForm() == PortraitForm.EITHER);

  static final Guard SAME_CONTACT =
      StateGuard.command(
          "activation.contact",
          "S1; S2; S4",
          "This is not the telephone number or mail address that was registered.",
          "Không phải số điện thoại hoặc email đã đăng ký.",
          Level1Guards::registeredContact);

  static final Guard IN_TIME =
      StateGuard.account(
          "activation.overdue",
          "Decree 59/2022 art. 18; Decree 69/2024 art. 14(1)",
          "More than 7 days have passed since the notice; the hotline 1900.0368 must confirm.",
          "Đã quá 07 ngày kể từ ngày nhận thông báo; vui lòng liên hệ tổng đài 1900.0368.",
          s -> !s.account.activationOverdue && !s.reached(DeadlineKind.ACTIVATION));

  static final Guard OVERDUE =
      StateGuard.account(
          "activation.not-overdue",
          "Decree 69/2024 art. 14(1)",
          "Activation is not overdue.",
          "Việc kích hoạt chưa quá hạn.",
          s -> s.account.activationOverdue || s.reached(DeadlineKind.ACTIVATION));

  static final Guard HOTLINE = ProofGuard.office(CustodyChecks.HOTLINE_CONFIRMED);

  static final Guard NOT_YET_ACTIVATED =
      StateGuard.account(
          "activation.already",
          "S2",
          "Your account has already been activated. Please log in.",
          "Tài khoản của bạn đã thực hiện kích hoạt. Vui lòng đăng nhập.",
          situation -> false);

  static final Guard LEVEL1_BEFORE =
      StateGuard.account(
          "activation.level1-first",
          "S4",
          "Register in the app and activate level 1 first; level 2 follows by itself.",
          "Hãy đăng ký trên ứng dụng và kích hoạt mức 1 trước; mức 2 sẽ được tự động cập nhật.",
          situation -> false);

  private Level1Guards() {}

  private static boolean noChipCheckFailed(Situation situation) {
    for (Check check : situation.evidence) {
      String id = check.id().value();
      boolean ofChip = id.startsWith("pa.") || id.startsWith("lds.");
      if (ofChip && check.outcome() == Outcome.FAILED) {
        return false;
      }
    }
    return true;
  }

  private static boolean qrAllowed(Situation situation) {
    Device device = situation.account.device;
    return situation.policy().qrForLevel1() == QrForLevel1.FREE_CHOICE
        || (device != null && !device.nfc())
        || situation.proves(LevelChecks.NO_NFC, situation.policy().onlineFreshness());
  }

  private static boolean registeredContact(Situation situation) {
    Command.RequestActivation request = situation.command(Command.RequestActivation.class);
    return request.contact().equals(situation.account.phone)
        || request.contact().equals(situation.account.email);
  }
}
