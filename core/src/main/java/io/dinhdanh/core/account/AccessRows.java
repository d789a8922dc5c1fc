package io.dinhdanh.core.account;

import static io.dinhdanh.core.account.TransitionBuilder.row;

import java.util.List;

/** Rows 25 and 26 and their kin: logging in, forgotten secrets, devices. */
final class AccessRows {

  private static final Condition MISTAKES_LEFT =
      Condition.account(
          "at most 5 mistakes with this one",
          s -> s.passcodeFailures() < CustodyEffects.PASSCODE_MISTAKES_ALLOWED);
  private static final Condition MISTAKES_SPENT =
      Condition.account(
          "more than 5 mistakes with this one",
          s -> s.passcodeFailures() >= CustodyEffects.PASSCODE_MISTAKES_ALLOWED);

  private AccessRows() {}

  static List<Transition> rows() {
    return List.of(
        logIn("login")
            .when(DeviceGuards.ON_OWN_DEVICE)
            .effects(CustodyEffects.LOG_IN, CustodyEffects.BIND_FIRST)
            .source("S1; S2; S4"),
        logIn("26")
            .when(DeviceGuards.ON_OTHER_DEVICE)
            .effects(
                CustodyEffects.ASK_DEVICE,
                Effects.sendCode(CodePurpose.DEVICE_CHANGE),
                Effects.notice(NoticeKind.DEVICE_CODE_ON_OLD))
            .limit("one device at a time")
            .source("S1, question 3.1; znews, November 2025"),
        move("26b", Action.MOVE_DEVICE_BY_CODE)
            .guards(DeviceGuards.OLD_DEVICE)
            .source("S1, question 3.1"),
        move("26c", Action.MOVE_DEVICE_BY_CHIP)
            .guards(
                Level1Guards.CHIP_TRUSTED,
                Level1Guards.CHIP_COMPLETE,
                Level1Guards.CHIP_SOUND,
                Level1Guards.CHIP_NUMBER,
                HolderGuards.codeFor(CodePurpose.DEVICE_CHANGE),
                HolderGuards.CODE_ALIVE,
                HolderGuards.CODE_MATCH,
                HolderGuards.CODE_THIS_ONE)
            .source("S1, question 3.1; znews, November 2025"),
        move("26d", Action.MOVE_DEVICE_BY_POLICE)
            .guards(DeviceGuards.POLICE)
            .source("S1, question 3.1"),
        row("26e", Action.CANCEL_DEVICE_MOVE)
            .anywhere()
            .guards(DeviceGuards.ASKED)
            .effects(CustodyEffects.CANCEL_DEVICE)
            .source("S1, question 3.1 (implied)"),
        passcodeWrong("25")
            .when(MISTAKES_LEFT)
            .effects(CustodyEffects.COUNT_MISTAKE)
            .source("VNeID guide"),
        passcodeWrong("25b")
            .when(MISTAKES_SPENT)
            .effects(CustodyEffects.LOCK_PASSCODE, Effects.notice(NoticeKind.PASSCODE_LOCKED))
            .limit("until the next day in Vietnam")
            .source("VNeID guide"),
        row("password-forgotten", Action.REQUEST_PASSWORD_RESET)
            .anywhere()
            .guards(HolderGuards.HAS_PASSWORD)
            .effects(Effects.sendCode(CodePurpose.PASSWORD_RESET))
            .limit("the code serves 3 minutes (policy)")
            .source("S4 (how to retrieve the password); dantri, December 2025"),
        row("password-reset", Action.RESET_PASSWORD)
            .anywhere()
            .guards(
                HolderGuards.codeFor(CodePurpose.PASSWORD_RESET),
                HolderGuards.CODE_ALIVE,
                HolderGuards.CODE_MATCH,
                HolderGuards.CODE_THIS_ONE,
                HolderGuards.PASSWORD_POLICY,
                HolderGuards.PASSWORD_REPEATED)
            .effects(
                Effects.USE_CODE,
                Effects.set(Secret.PASSWORD),
                Effects.notice(NoticeKind.PASSWORD_CHANGED))
            .source("S4 (how to retrieve the password); dantri, December 2025"),
        row("passcode-forgotten", Action.REQUEST_PASSCODE_RESET)
            .anywhere()
            .guards(HolderGuards.HAS_PASSCODE, HolderGuards.PASSCODE_FREE)
            .effects(Effects.sendCode(CodePurpose.PASSCODE_RESET))
            .limit("the code serves 3 minutes (policy)")
            .source("VNeID guide; doisongphapluat, 2024"),
        row("passcode-reset", Action.RESET_PASSCODE)
            .anywhere()
            .guards(
                HolderGuards.PASSCODE_FREE,
                HolderGuards.codeFor(CodePurpose.PASSCODE_RESET),
                HolderGuards.CODE_ALIVE,
                HolderGuards.CODE_MATCH,
                HolderGuards.CODE_THIS_ONE,
                HolderGuards.PASSCODE_POLICY)
            .effects(
                Effects.USE_CODE,
                Effects.set(Secret.PASSCODE),
                CustodyEffects.CLEAR_MISTAKES,
                Effects.notice(NoticeKind.PASSCODE_CHANGED))
            .source("VNeID guide; doisongphapluat, 2024"));
  }

  private static TransitionBuilder logIn(String id) {
    return row(id, Action.LOG_IN)
        .anywhere()
        .guards(
            CommonGuards.PERSON,
            CommonGuards.LEVEL_HELD,
            DeviceGuards.METHOD_FITS_CHANNEL,
            DeviceGuards.DEVICE_FIT,
            DeviceGuards.NEW_DEVICE_BY_PASSWORD,
            DeviceGuards.PASSCODE_USABLE,
            DeviceGuards.PASSWORD_RIGHT,
            DeviceGuards.PASSCODE_RIGHT,
            DeviceGuards.BIOMETRIC_RIGHT);
  }

  private static TransitionBuilder move(String id, Action action) {
    return row(id, action)
        .anywhere()
        .guards(DeviceGuards.ASKED)
        .effects(
            Effects.USE_CODE, CustodyEffects.BIND_ASKING, Effects.notice(NoticeKind.DEVICE_MOVED));
  }

  private static TransitionBuilder passcodeWrong(String id) {
    return row(id, Action.REPORT_WRONG_PASSCODE)
        .anywhere()
        .guards(HolderGuards.HAS_PASSCODE, HolderGuards.PASSCODE_FREE, HolderGuards.PASSCODE_WRONG);
  }
}
