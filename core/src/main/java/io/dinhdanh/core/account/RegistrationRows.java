package io.dinhdanh.core.account;

import static io.dinhdanh.core.account.TransitionBuilder.row;

import io.dinhdanh.core.account.Policy.FirstPassword;
import io.dinhdanh.core.account.Policy.Level2Path;
import java.util.List;

/** Rows 1 to 6: online registration of an app account. */
final class RegistrationRows {

  private static final Condition CHOSEN =
      Condition.account(
          "the holder chooses the password",
          s -> s.policy().firstPassword() == FirstPassword.CHOSEN);
  private static final Condition SENT =
      Condition.account(
          "the password is sent by SMS",
          s -> s.policy().firstPassword() == FirstPassword.SENT_BY_SMS);
  private static final Condition BEFORE_LEVEL2 =
      Condition.account(
          "level 1 goes first and nothing is registered",
          s ->
              s.policy().level2Path() == Level2Path.LEVEL1_FIRST && s.account.active == Level.NONE);

  private RegistrationRows() {}

  static List<Transition> rows() {
    return List.of(
        register("1")
            .from(Stage.NONE, Stage.REG_INFO, Stage.REG_DETAILS, Stage.REG_OTP)
            .source("S0; S1; S4; Ministry of Public Security, answer of 22 April 2026"),
        register("21a").from(Stage.L2_APPROVED).when(BEFORE_LEVEL2).source("S4"),
        row("2", Action.GIVE_DETAILS)
            .from(Stage.REG_INFO, Stage.REG_DETAILS)
            .to(Stage.REG_DETAILS)
            .guards(HolderGuards.SCANNED_NUMBER, HolderGuards.DETAILS)
            .effects(Effects.NOTE_DETAILS)
            .source("S0; S1; S4"),
        row("3", Action.ACCEPT_TERMS)
            .from(Stage.REG_DETAILS)
            .to(Stage.REG_OTP)
            .guards(HolderGuards.TERMS)
            .effects(Effects.NOTE_TERMS, Effects.sendCode(CodePurpose.REGISTRATION))
            .limit("the code serves 2 minutes (policy)")
            .source("S0; S4; Law 91/2025 art. 9"),
        row("4", Action.RESEND_CODE)
            .anywhere()
            .guards(HolderGuards.CODE_REQUESTED)
            .effects(Effects.RESEND_CODE)
            .limit("at any time; the sources name no limit")
            .source("S0; S1"),
        enterCode("5")
            .to(Stage.REG_PASSWORD)
            .when(CHOSEN)
            .effects(Effects.USE_CODE)
            .source("S0; S1; S4"),
        enterCode("5b")
            .to(Stage.LEVEL0_ACTIVE)
            .when(SENT)
            .effects(
                Effects.USE_CODE,
                Effects.set(Secret.PASSWORD),
                Effects.ACTIVATE_BASIC,
                Effects.notice(NoticeKind.INITIAL_PASSWORD))
            .source("S3"),
        row("6", Action.SET_PASSWORD)
            .from(Stage.REG_PASSWORD)
            .to(Stage.LEVEL0_ACTIVE)
            .guards(HolderGuards.PASSWORD_POLICY, HolderGuards.PASSWORD_REPEATED)
            .effects(
                Effects.set(Secret.PASSWORD),
                Effects.ACTIVATE_BASIC,
                Effects.notice(NoticeKind.REGISTERED))
            .source("S0; S1; S4"));
  }

  private static TransitionBuilder register(String id) {
    return row(id, Action.REGISTER)
        .to(Stage.REG_INFO)
        .guards(
            CommonGuards.PERSON,
            CommonGuards.OLD_ENOUGH,
            HolderGuards.NUMBER,
            HolderGuards.PHONE_VALID,
            HolderGuards.PHONE_UNUSED)
        .effects(Effects.SET_PHONE);
  }

  private static TransitionBuilder enterCode(String id) {
    return row(id, Action.ENTER_CODE)
        .from(Stage.REG_OTP)
        .guards(
            HolderGuards.codeFor(CodePurpose.REGISTRATION),
            HolderGuards.CODE_ALIVE,
            HolderGuards.CODE_MATCH,
            HolderGuards.CODE_THIS_ONE)
        .limit("while the code serves");
  }
}
