package io.dinhdanh.core.account;

import static io.dinhdanh.core.account.TransitionBuilder.row;

import io.dinhdanh.core.account.Policy.Level2Path;
import java.util.List;

/** Rows 7 to 11: the application for level 1. */
final class Level1Rows {

  private static final Condition BEFORE_LEVEL2 =
      Condition.account(
          "level 1 goes first and only the app account is active",
          s ->
              s.policy().level2Path() == Level2Path.LEVEL1_FIRST
                  && s.account.active == Level.BASIC);

  private Level1Rows() {}

  static List<Transition> rows() {
    return List.of(
        start("7").from(Stage.LEVEL0_ACTIVE).source("S0; S1; S4; Decree 69/2024 art. 7"),
        start("21b").from(Stage.L2_APPROVED).when(BEFORE_LEVEL2).source("S4"),
        row("8", Action.READ_CHIP)
            .from(Stage.L1_CHIP_OR_QR)
            .to(Stage.L1_PORTRAIT)
            .guards(
                Level1Guards.CHIP_TRUSTED,
                Level1Guards.CHIP_COMPLETE,
                Level1Guards.CHIP_SOUND,
                Level1Guards.CHIP_NUMBER)
            .keepsEvidence()
            .source("S0; S1; S4"),
        row("8b", Action.SCAN_QR)
            .from(Stage.L1_CHIP_OR_QR)
            .to(Stage.L1_PORTRAIT)
            .guards(Level1Guards.QR_ALLOWED, HolderGuards.QR_NUMBER)
            .keepsEvidence()
            .source("S0 (no NFC only); S1, S4 (free choice)"),
        row("28", Action.DECLARE_PASSPORT)
            .from(Stage.L1_CHIP_OR_QR)
            .to(Stage.L1_PORTRAIT)
            .guards(Level1Guards.FOREIGNER, Level1Guards.PASSPORT)
            .keepsEvidence()
            .source("Decree 69/2024 art. 11"),
        row("9", Action.TAKE_PORTRAIT)
            .from(Stage.L1_PORTRAIT)
            .to(Stage.L1_REVIEW)
            .guards(Level1Guards.PORTRAIT, Level1Guards.VIDEO, Level1Guards.PORTRAIT_OR_VIDEO)
            .keepsEvidence()
            .source("S0; S4; Decree 69/2024 art. 10(1) (portrait); S1 (video)"),
        row("9b", Action.RETAKE_PORTRAIT)
            .from(Stage.L1_REVIEW)
            .to(Stage.L1_PORTRAIT)
            .limit("as often as the holder likes")
            .source("S0; S1"),
        row("9c", Action.SUBMIT_LEVEL1)
            .from(Stage.L1_REVIEW)
            .to(Stage.L1_SUBMITTED)
            .guards(CommonGuards.OLD_ENOUGH, CommonGuards.DOCUMENT_VALID)
            .effects(
                Effects.OPEN_ONLINE,
                Effects.AWAIT_DECISION,
                Effects.notice(NoticeKind.LEVEL1_SUBMITTED))
            .limit("decision within 1 working day")
            .source("S0; S1; S4; Decree 69/2024 art. 13"),
        row("10", Action.APPROVE_LEVEL1)
            .from(Stage.L1_SUBMITTED)
            .to(Stage.L1_APPROVED)
            .guards(CommonGuards.DECIDED)
            .effects(
                Effects.CLOSE_FILE,
                Effects.GRANT_LEVEL1,
                Effects.AWAIT_ACTIVATION,
                Effects.notice(NoticeKind.LEVEL1_APPROVED))
            .keepsEvidence()
            .limit("activation within 7 days")
            .source("S0; S4; Decree 69/2024 art. 13, 14(1)"),
        row("11", Action.REJECT_LEVEL1)
            .from(Stage.L1_SUBMITTED)
            .to(Stage.L1_REJECTED)
            .guards(CommonGuards.DECIDED)
            .effects(
                Effects.CLOSE_FILE, Effects.NOTE_REASON, Effects.notice(NoticeKind.LEVEL1_REJECTED))
            .source("S4"),
        start("11b").from(Stage.L1_REJECTED).source("S4"));
  }

  private static TransitionBuilder start(String id) {
    return row(id, Action.START_LEVEL1)
        .to(Stage.L1_CHIP_OR_QR)
        .guards(CommonGuards.OLD_ENOUGH, CommonGuards.DOCUMENT_VALID);
  }
}
