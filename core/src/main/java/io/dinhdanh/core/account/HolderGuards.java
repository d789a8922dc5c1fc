package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.Outcome;

/** Guards of registration, codes and secrets. */
final class HolderGuards {

  static final Guard NUMBER = ProofGuard.online(HolderChecks.NUMBER_WELL_FORMED);
  static final Guard PHONE_VALID = ProofGuard.online(HolderChecks.PHONE_VALID);
  static final Guard PHONE_UNUSED = ProofGuard.online(HolderChecks.PHONE_UNUSED);
  static final Guard QR_NUMBER = ProofGuard.online(HolderChecks.QR_NUMBER);
  static final Guard SCANNED_NUMBER =
      ProofGuard.online(HolderChecks.QR_NUMBER)
          .when(
              s ->
                  s.command instanceof Command.GiveDetails details
                      && details.source() == DetailsSource.QR);
  static final Guard DETAILS = ProofGuard.online(HolderChecks.DETAILS_COMPLETE);
  static final Guard TERMS = ProofGuard.online(HolderChecks.TERMS_ACCEPTED);
  static final Guard PASSWORD_POLICY = ProofGuard.online(HolderChecks.PASSWORD_POLICY);
  static final Guard PASSWORD_REPEATED = ProofGuard.online(HolderChecks.PASSWORD_REPEATED);
  static final Guard PASSCODE_POLICY = ProofGuard.online(HolderChecks.PASSCODE_POLICY);
  static final Guard QUESTIONS = ProofGuard.online(HolderChecks.QUESTIONS_SET);

  static final Guard CODE_MATCH = ProofGuard.online(HolderChecks.CODE_MATCH);

  static final Guard CODE_REQUESTED =
      StateGuard.account(
          "code.none",
          "S0; S1",
          "No code was sent that could be sent again.",
          "Chưa có mã nào được gửi để gửi lại.",
          situation -> situation.account.code != null);

  static final Guard CODE_ALIVE =
      StateGuard.account(
          "code.expired",
          "S0; S1",
          "The code has expired; have it sent again.",
          "Mã OTP đã hết hạn; hãy nhấn gửi lại mã.",
          situation ->
              situation.account.code == null
                  || situation.now.isBefore(situation.account.code.expiresAt()));

  /** A check of an earlier code does not serve for this one. */
  static final Guard CODE_THIS_ONE =
      StateGuard.command(
          "code.earlier",
          "S0; S1",
          "The code that was entered is an earlier one.",
          "Mã đã nhập là mã cũ.",
          HolderGuards::enteredAfterSending);

  static final Guard HAS_PASSWORD =
      StateGuard.account(
          "password.none",
          "VNeID guide",
          "No password has been set.",
          "Chưa đặt mật khẩu.",
          situation -> situation.has(Secret.PASSWORD));

  static final Guard HAS_PASSCODE =
      StateGuard.account(
          "passcode.none",
          "VNeID guide",
          "No passcode has been set.",
          "Chưa đặt passcode.",
          situation -> situation.has(Secret.PASSCODE));

  static final Guard PASSCODE_FREE =
      StateGuard.account(
          "passcode.locked",
          "VNeID guide",
          "A wrong passcode was entered more than 5 times; try again tomorrow.",
          "Bạn đã nhập sai passcode quá 5 lần; vui lòng thử lại vào ngày hôm sau.",
          situation -> !situation.passcodeLocked());

  static final Guard PASSCODE_WRONG =
      StateGuard.command(
          "passcode.not-wrong",
          "VNeID guide",
          "No failed check of the passcode is at hand.",
          "Không có kết quả kiểm tra passcode sai.",
          HolderGuards::failedPasscode);

  private HolderGuards() {}

  static Guard codeFor(CodePurpose purpose) {
    return StateGuard.account(
        "code.none",
        "S0; S1; S2; S4",
        "No code was sent for this.",
        "Chưa gửi mã OTP cho bước này.",
        situation -> situation.account.code != null && situation.account.code.purpose() == purpose);
  }

  private static boolean enteredAfterSending(Situation situation) {
    Code code = situation.account.code;
    Check entered = situation.proof(HolderChecks.CODE_MATCH, situation.policy().onlineFreshness());
    return code == null || entered == null || !entered.at().isBefore(code.sentAt());
  }

  private static boolean failedPasscode(Situation situation) {
    for (Check check : situation.evidence) {
      if (Situation.same(check, HolderChecks.PASSCODE_MATCH)
          && check.outcome() == Outcome.FAILED
          && !check.claimed()
          && situation.mine(check)
          && situation.fresh(check, situation.policy().onlineFreshness())) {
        return true;
      }
    }
    return false;
  }
}
