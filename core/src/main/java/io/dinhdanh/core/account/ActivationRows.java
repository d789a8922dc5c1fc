package io.dinhdanh.core.account;

import static io.dinhdanh.core.account.TransitionBuilder.row;

import io.dinhdanh.core.account.Policy.Level2Path;
import io.dinhdanh.core.account.Policy.PasswordAtActivation;
import java.util.List;

/** Rows 12 to 16 and 21: activation, in the app or on the web. */
final class ActivationRows {

  private static final Condition LEVEL1_FIRST =
      Condition.account("level 1 goes first", ActivationRows::level1First);
  private static final Condition LEVEL1_NOT_FIRST =
      Condition.account("level 1 need not go first", s -> !level1First(s));
  private static final Condition UPGRADE =
      Condition.account("level 1 is active", s -> s.account.active == Level.ONE);
  private static final Condition PASSWORD_FIRST =
      Condition.account(
          "a password is to be set", s -> s.account.active != Level.ONE && needsPassword(s));
  private static final Condition PASSCODE_FIRST =
      Condition.account(
          "no password is to be set", s -> s.account.active != Level.ONE && !needsPassword(s));
  private static final Condition LEVEL1_GRANTED =
      Condition.account("level 1 was granted", s -> s.account.granted == Level.ONE);
  private static final Condition LEVEL2_GRANTED =
      Condition.account("level 2 was granted", s -> s.account.granted == Level.TWO && !stepwise(s));
  private static final Condition LEVEL2_STEPWISE =
      Condition.account(
          "level 2 was granted and follows stepwise",
          s -> s.account.granted == Level.TWO && stepwise(s));

  private ActivationRows() {}

  static List<Transition> rows() {
    return List.of(
        request("12").from(Stage.L1_APPROVED).source("S1; S2; S4; Decree 69/2024 art. 14(1)"),
        request("12b")
            .from(Stage.ACT_OTP, Stage.ACT_PASSWORD, Stage.ACT_PASSCODE, Stage.ACT_QUESTIONS)
            .source("S1 (asked for again)"),
        request("21")
            .from(Stage.L2_APPROVED)
            .when(LEVEL1_NOT_FIRST)
            .source("S0; guides of 2024; Decree 69/2024 art. 14(1)"),
        row("21c", Action.REQUEST_ACTIVATION)
            .from(Stage.L2_APPROVED)
            .when(LEVEL1_FIRST)
            .guards(Level1Guards.LEVEL1_BEFORE)
            .source("S4"),
        code("13a")
            .to(Stage.ACT_PASSWORD)
            .when(PASSWORD_FIRST)
            .effects(Effects.USE_CODE, CustodyEffects.BIND_ASKING)
            .source("S2; S4; guide of Hà Nam"),
        code("13b")
            .to(Stage.ACT_PASSCODE)
            .when(PASSCODE_FIRST)
            .effects(Effects.USE_CODE, CustodyEffects.BIND_ASKING)
            .source("S1; guide of Hà Nam"),
        code("13c")
            .to(Stage.LEVEL2_ACTIVE)
            .when(UPGRADE)
            .effects(
                Effects.USE_CODE,
                CustodyEffects.BIND_ASKING,
                Effects.ACTIVATE_LEVEL2,
                Effects.notice(NoticeKind.ACTIVATED))
            .source("S0"),
        row("14a", Action.SET_PASSWORD)
            .from(Stage.ACT_PASSWORD)
            .to(Stage.ACT_PASSCODE)
            .guards(
                Level1Guards.IN_TIME, HolderGuards.PASSWORD_POLICY, HolderGuards.PASSWORD_REPEATED)
            .effects(Effects.set(Secret.PASSWORD))
            .source("S2; S4"),
        row("14", Action.SET_PASSCODE)
            .from(Stage.ACT_PASSCODE)
            .to(Stage.ACT_QUESTIONS)
            .guards(Level1Guards.IN_TIME, HolderGuards.PASSCODE_POLICY)
            .effects(Effects.set(Secret.PASSCODE), CustodyEffects.CLEAR_MISTAKES)
            .source("S1; S2; S4"),
        questions("15")
            .to(Stage.LEVEL1_ACTIVE)
            .when(LEVEL1_GRANTED)
            .effects(
                Effects.set(Secret.QUESTIONS),
                Effects.ACTIVATE_LEVEL1,
                Effects.notice(NoticeKind.ACTIVATED))
            .source("S1; S2; S4"),
        questions("15b")
            .to(Stage.LEVEL2_ACTIVE)
            .when(LEVEL2_GRANTED)
            .effects(
                Effects.set(Secret.QUESTIONS),
                Effects.ACTIVATE_LEVEL2,
                Effects.notice(NoticeKind.ACTIVATED))
            .source("S4; guides of 2024"),
        questions("15c")
            .to(Stage.L2_APPROVED)
            .when(LEVEL2_STEPWISE)
            .effects(
                Effects.set(Secret.QUESTIONS),
                Effects.ACTIVATE_LEVEL1,
                Effects.notice(NoticeKind.ACTIVATED),
                Effects.AWAIT_ACTIVATION,
                Effects.notice(NoticeKind.LEVEL2_CREATED))
            .limit("activation of level 2 within 7 days")
            .source("S0"),
        row("16", Action.REQUEST_ACTIVATION)
            .from(Stage.LEVEL1_ACTIVE, Stage.LEVEL2_ACTIVE, Stage.ORG_ACTIVE)
            .guards(Level1Guards.NOT_YET_ACTIVATED)
            .source("S2"),
        row("12c", Action.CONFIRM_BY_HOTLINE)
            .from(
                Stage.L1_APPROVED,
                Stage.L2_APPROVED,
                Stage.ORG_APPROVED,
                Stage.ACT_OTP,
                Stage.ACT_PASSWORD,
                Stage.ACT_PASSCODE,
                Stage.ACT_QUESTIONS)
            .guards(Level1Guards.OVERDUE, Level1Guards.HOTLINE)
            .effects(Effects.END_OVERDUE)
            .keepsEvidence()
            .source("Decree 59/2022 art. 18; Decree 69/2024 art. 14(1)"));
  }

  private static TransitionBuilder request(String id) {
    return row(id, Action.REQUEST_ACTIVATION)
        .to(Stage.ACT_OTP)
        .guards(
            Level1Guards.SAME_CONTACT,
            Level1Guards.IN_TIME,
            DeviceGuards.DEVICE_FIT,
            DeviceGuards.SAME_DEVICE)
        .effects(Effects.sendCode(CodePurpose.ACTIVATION), CustodyEffects.ASK_IF_NONE_BOUND)
        .limit("7 days from the notice, then the hotline");
  }

  private static TransitionBuilder code(String id) {
    return row(id, Action.ENTER_CODE)
        .from(Stage.ACT_OTP)
        .guards(
            Level1Guards.IN_TIME,
            HolderGuards.codeFor(CodePurpose.ACTIVATION),
            HolderGuards.CODE_ALIVE,
            HolderGuards.CODE_MATCH,
            HolderGuards.CODE_THIS_ONE)
        .limit("while the code serves");
  }

  private static TransitionBuilder questions(String id) {
    return row(id, Action.SET_QUESTIONS)
        .from(Stage.ACT_QUESTIONS)
        .guards(Level1Guards.IN_TIME, HolderGuards.QUESTIONS);
  }

  private static boolean level1First(Situation situation) {
    return situation.policy().level2Path() == Level2Path.LEVEL1_FIRST
        && situation.account.active.compareTo(Level.ONE) < 0;
  }

  private static boolean stepwise(Situation situation) {
    return situation.policy().level2Path() == Level2Path.STEPWISE;
  }

  private static boolean needsPassword(Situation situation) {
    PasswordAtActivation rule = situation.policy().passwordAtActivation();
    return rule == PasswordAtActivation.ALWAYS
        || (rule == PasswordAtActivation.WHEN_NONE && !situation.has(Secret.PASSWORD));
  }
}
