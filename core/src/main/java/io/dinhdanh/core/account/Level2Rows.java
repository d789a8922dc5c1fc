package io.dinhdanh.core.account;

import static io.dinhdanh.core.account.TransitionBuilder.row;

import io.dinhdanh.core.account.Policy.Level2Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Rows 17 to 20: level 2, in person. */
final class Level2Rows {

  private static final Set<Stage> BEFORE =
      EnumSet.of(
          Stage.NONE,
          Stage.REG_INFO,
          Stage.REG_DETAILS,
          Stage.REG_OTP,
          Stage.REG_PASSWORD,
          Stage.LEVEL0_ACTIVE,
          Stage.L1_CHIP_OR_QR,
          Stage.L1_PORTRAIT,
          Stage.L1_REVIEW,
          Stage.L1_SUBMITTED,
          Stage.L1_REJECTED,
          Stage.L1_APPROVED,
          Stage.ACT_OTP,
          Stage.ACT_PASSWORD,
          Stage.ACT_PASSCODE,
          Stage.ACT_QUESTIONS,
          Stage.LEVEL1_ACTIVE,
          Stage.L2_REJECTED);

  private static final Condition UPGRADE =
      Condition.account("level 1 is active and level 2 follows by itself", Level2Rows::upgrades);
  private static final Condition TO_ACTIVATE =
      Condition.account("level 2 is to be activated", s -> !upgrades(s));

  private Level2Rows() {}

  static List<Transition> rows() {
    return List.of(
        open("17")
            .when(Level2Guards.WITHOUT_ISSUANCE)
            .source("S0; S1; S3; S4; Decree 69/2024 art. 10(2), 11(2)"),
        open("17b")
            .when(Level2Guards.WITH_ISSUANCE)
            .source("S0; S3; S4; Decree 69/2024 art. 10(2)"),
        row("17c", Action.CAPTURE_BIOMETRICS)
            .from(Stage.L2_OPENED)
            .to(Stage.L2_CAPTURED)
            .guards(
                Level2Guards.PRESENT, Level2Guards.PORTRAIT_CAPTURED, Level2Guards.FINGER_CAPTURED)
            .keepsEvidence()
            .source("S0; S3; S4; Decree 69/2024 art. 10(2)"),
        row("17d", Action.SIGN_FORMS)
            .from(Stage.L2_CAPTURED)
            .to(Stage.L2_SUBMITTED)
            .guards(Level2Guards.DATA_CONFIRMED, Level2Guards.SIGNED)
            .effects(Effects.AWAIT_DECISION, Effects.notice(NoticeKind.FILE_RECEIVED))
            .keepsEvidence()
            .limit("decision within 3 or 7 working days")
            .source("S0; Decree 69/2024 art. 10(2), 13"),
        approve("18")
            .to(Stage.L2_APPROVED)
            .when(TO_ACTIVATE)
            .effects(
                Effects.CLOSE_FILE,
                Effects.GRANT_LEVEL2,
                Effects.AWAIT_ACTIVATION,
                Effects.NOTICE_LEVEL2)
            .limit("activation within 7 days")
            .source("S0; S4; Decree 69/2024 art. 13, 14(1)"),
        approve("20")
            .to(Stage.LEVEL2_ACTIVE)
            .when(UPGRADE)
            .effects(
                Effects.CLOSE_FILE,
                Effects.GRANT_LEVEL2,
                Effects.ACTIVATE_LEVEL2,
                Effects.notice(NoticeKind.LEVEL2_UPGRADED))
            .limit("at once")
            .source("S4"),
        row("19", Action.REJECT_LEVEL2)
            .from(Stage.L2_SUBMITTED)
            .to(Stage.L2_REJECTED)
            .guards(CommonGuards.DECIDED)
            .effects(
                Effects.CLOSE_FILE, Effects.NOTE_REASON, Effects.notice(NoticeKind.LEVEL2_REJECTED))
            .source("implied by S4, \"if the result is successful\""));
  }

  private static TransitionBuilder open(String id) {
    return row(id, Action.OPEN_LEVEL2)
        .from(BEFORE)
        .to(Stage.L2_OPENED)
        .guards(
            CommonGuards.GUARDIAN_CONSENT,
            CommonGuards.GUARDIAN_LEVEL2,
            CommonGuards.PERSON,
            Level2Guards.OLD_ENOUGH,
            Level2Guards.NOT_GRANTED,
            Level2Guards.OFFICE_FITS,
            Level2Guards.CASE_FITS,
            Level2Guards.CONTACT_GIVEN,
            Level2Guards.NEW_PHONE_UNUSED,
            Level2Guards.PRESENT,
            Level2Guards.DOCUMENT,
            Level2Guards.CARD_APPLIED,
            Level2Guards.ORIGINALS)
        .effects(Effects.OPEN_LEVEL2)
        .keepsEvidence();
  }

  private static TransitionBuilder approve(String id) {
    return row(id, Action.APPROVE_LEVEL2)
        .from(Stage.L2_SUBMITTED)
        .guards(
            CommonGuards.DECIDED,
            CommonGuards.DOCUMENT_VALID,
            Level2Guards.FACE_MATCH,
            Level2Guards.FINGER_MATCH,
            Level2Guards.FACE_OR_FINGER_MATCH)
        .keepsEvidence();
  }

  private static boolean upgrades(Situation situation) {
    return situation.account.active == Level.ONE
        && situation.policy().level2Path() != Level2Path.STEPWISE;
  }
}
