package io.dinhdanh.benchmarks.account;

import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Envelope;
import io.dinhdanh.core.account.LockGround;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.ChipChecks;
import io.dinhdanh.core.evidence.CustodyChecks;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The checks that each step brings, and no more. */
final class StepEvidence {

  private static final Reason REASON = Reason.of("made-up", "Made up.", "Dữ liệu thử.");

  private StepEvidence() {}

  static Envelope envelope(String id, Action action, Subject subject, Instant at) {
    List<Check> checks = new ArrayList<>();
    for (CheckKind kind : kinds(action)) {
      checks.add(check(kind, Outcome.PASSED, subject, at));
    }
    return Envelope.of(id).with(checks);
  }

  static Check check(CheckKind kind, Outcome outcome, Subject subject, Instant at) {
    return new Check(kind, outcome, REASON, subject, at, "benchmark", false);
  }

  static List<CheckKind> kinds(Action action) {
    return switch (action) {
      case REGISTER ->
          List.of(
              HolderChecks.NUMBER_WELL_FORMED, HolderChecks.PHONE_VALID, HolderChecks.PHONE_UNUSED);
      case GIVE_DETAILS -> List.of(HolderChecks.QR_NUMBER, HolderChecks.DETAILS_COMPLETE);
      case ACCEPT_TERMS -> List.of(HolderChecks.TERMS_ACCEPTED);
      case ENTER_CODE -> List.of(HolderChecks.CODE_MATCH);
      case SET_PASSWORD -> List.of(HolderChecks.PASSWORD_POLICY, HolderChecks.PASSWORD_REPEATED);
      case RESET_PASSWORD ->
          List.of(
              HolderChecks.CODE_MATCH,
              HolderChecks.PASSWORD_POLICY,
              HolderChecks.PASSWORD_REPEATED);
      case SET_PASSCODE -> List.of(HolderChecks.PASSCODE_POLICY);
      case SET_QUESTIONS -> List.of(HolderChecks.QUESTIONS_SET);
      case LOG_IN -> List.of(HolderChecks.PASSWORD_MATCH, HolderChecks.PASSCODE_MATCH);
      case READ_CHIP -> List.of(ChipChecks.PATH, ChipChecks.COMPLETE, LevelChecks.CHIP_NUMBER);
      case TAKE_PORTRAIT -> List.of(LevelChecks.PORTRAIT_ACCEPTED);
      case APPROVE_LEVEL1 -> List.of(LevelChecks.DECISION);
      case CONFIRM_BY_HOTLINE -> List.of(CustodyChecks.HOTLINE_CONFIRMED);
      case OPEN_LEVEL2 ->
          List.of(
              LevelChecks.PERSON_PRESENT,
              LevelChecks.DOCUMENT_PRESENTED,
              LevelChecks.ORIGINALS_PRESENTED);
      case CAPTURE_BIOMETRICS ->
          List.of(
              LevelChecks.PERSON_PRESENT,
              LevelChecks.PORTRAIT_CAPTURED,
              LevelChecks.FINGER_CAPTURED);
      case SIGN_FORMS -> List.of(LevelChecks.DATA_CONFIRMED, LevelChecks.FORM_SIGNED);
      case APPROVE_LEVEL2 ->
          List.of(LevelChecks.DECISION, LevelChecks.FACE_MATCH, LevelChecks.FINGER_MATCH);
      case RENEW_DOCUMENT -> List.of(CustodyChecks.CARD_ISSUED);
      case MOVE_DEVICE_BY_CODE -> List.of(CustodyChecks.OLD_DEVICE_CODE);
      case DECLARE_PASSPORT -> List.of(LevelChecks.PASSPORT_DECLARED);
      case REPORT_WRONG_PASSCODE -> List.of(HolderChecks.PASSCODE_MATCH);
      case RESET_PASSCODE -> List.of(HolderChecks.CODE_MATCH, HolderChecks.PASSCODE_POLICY);
      case LOCK -> List.of(LockGround.SELF.established());
      case UNLOCK -> List.of(LockGround.SELF.ended());
      default -> List.of();
    };
  }
}
