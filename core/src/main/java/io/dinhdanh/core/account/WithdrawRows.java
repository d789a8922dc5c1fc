package io.dinhdanh.core.account;

import static io.dinhdanh.core.account.TransitionBuilder.row;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Leaving a procedure, back to what had been reached. */
final class WithdrawRows {

  private static final Set<Stage> UNFINISHED =
      EnumSet.of(
          Stage.REG_INFO,
          Stage.REG_DETAILS,
          Stage.REG_OTP,
          Stage.REG_PASSWORD,
          Stage.L1_CHIP_OR_QR,
          Stage.L1_PORTRAIT,
          Stage.L1_REVIEW,
          Stage.L1_REJECTED,
          Stage.ACT_OTP,
          Stage.ACT_PASSWORD,
          Stage.ACT_PASSCODE,
          Stage.ACT_QUESTIONS,
          Stage.L2_OPENED,
          Stage.L2_CAPTURED,
          Stage.L2_REJECTED);

  private WithdrawRows() {}

  static List<Transition> rows() {
    return List.of(
        withdraw("a", Stage.L2_APPROVED, "level 2 was granted", a -> a.granted == Level.TWO),
        withdraw(
            "b",
            Stage.L1_APPROVED,
            "level 1 was granted and is not active",
            a -> a.granted == Level.ONE && a.active != Level.ONE),
        withdraw(
            "c",
            Stage.LEVEL1_ACTIVE,
            "level 1 is active",
            a -> a.granted == Level.ONE && a.active == Level.ONE),
        withdraw(
            "d",
            Stage.LEVEL0_ACTIVE,
            "only the app account is active",
            a -> a.granted == Level.NONE && a.active == Level.BASIC),
        withdraw(
            "e",
            Stage.NONE,
            "nothing is active",
            a -> a.granted == Level.NONE && a.active == Level.NONE));
  }

  private static Transition withdraw(
      String letter, Stage to, String name, Predicate<Account> reached) {
    return row("withdraw-" + letter, Action.WITHDRAW)
        .from(UNFINISHED)
        .to(to)
        .when(Condition.account(name, situation -> reached.test(situation.account)))
        .effects(Effects.USE_CODE, Effects.CLOSE_FILE)
        .source("S1 (return to the home page); not forbidden anywhere");
  }
}
