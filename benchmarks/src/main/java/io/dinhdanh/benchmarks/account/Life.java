package io.dinhdanh.benchmarks.account;

import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.CommandId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What somebody and the authority do in a year, at least 32 commands: registration, level 1,
 * activation, level 2 with a document, a log-in every month; some are decided or activated too
 * late, forget their passcode, change their telephone, lock the account, or let the card expire.
 */
final class Life {

  /** The day on which the card of one person in seven expires. */
  static final int EXPIRY_DAY = 250;

  /** After so many people the lives repeat. */
  static final int KINDS = 840;

  private static final long DAY = 86_400;

  /**
   * One command.
   *
   * @param after seconds since the first one
   * @param id its id
   * @param action what is done
   */
  record Step(long after, CommandId id, Action action) {}

  private final List<Step> steps = new ArrayList<>();
  private final int number;

  private Life(int number) {
    this.number = number;
  }

  static List<Step> of(int number) {
    Life life = new Life(number);
    life.levels();
    life.accidents();
    life.logIns();
    life.steps.sort((one, other) -> Long.compare(one.after, other.after));
    return Collections.unmodifiableList(life.steps);
  }

  static boolean cardExpires(int number) {
    return number % 7 == 0;
  }

  private void levels() {
    at(0, Action.REGISTER, Action.GIVE_DETAILS, Action.ACCEPT_TERMS, Action.ENTER_CODE);
    at(0, 100, Action.SET_PASSWORD, Action.START_LEVEL1);
    at(0, 200, number % 20 == 0 ? Action.DECLARE_PASSPORT : Action.READ_CHIP);
    at(0, 300, Action.TAKE_PORTRAIT, Action.RETAKE_PORTRAIT, Action.TAKE_PORTRAIT);
    at(0, 400, Action.SUBMIT_LEVEL1);
    int approved = number % 5 == 0 ? 15 : 1;
    at(approved, Action.APPROVE_LEVEL1);
    boolean late = number % 3 == 0;
    int activated = late ? approved + 10 : approved + 1;
    if (late) {
      at(activated, Action.CONFIRM_BY_HOTLINE);
    }
    at(activated, 100, Action.REQUEST_ACTIVATION, Action.ENTER_CODE);
    at(activated, 200, Action.SET_PASSCODE, Action.SET_QUESTIONS);
    at(40, Action.OPEN_LEVEL2, Action.CAPTURE_BIOMETRICS, Action.SIGN_FORMS);
    at(42, Action.APPROVE_LEVEL2);
    at(number % 2 == 0 ? 45 : 55, Action.SHOW_DOCUMENTS);
  }

  private void accidents() {
    if (number % 4 == 0) {
      Action wrong = Action.REPORT_WRONG_PASSCODE;
      at(100, wrong, wrong, wrong, wrong, wrong, wrong);
      at(102, Action.REQUEST_PASSCODE_RESET, Action.RESET_PASSCODE);
    }
    if (number % 6 == 0) {
      at(151, Action.LOG_IN, Action.MOVE_DEVICE_BY_CODE);
    }
    if (number % 8 == 0) {
      at(200, Action.LOCK);
      at(203, Action.UNLOCK);
    }
    if (cardExpires(number)) {
      at(EXPIRY_DAY + 5, Action.RENEW_DOCUMENT);
    }
  }

  private void logIns() {
    for (int day = 60; day <= 360; day += 30) {
      at(day, Action.LOG_IN);
    }
  }

  private void at(int day, Action... actions) {
    at(day, 0, actions);
  }

  private void at(int day, int second, Action... actions) {
    for (int i = 0; i < actions.length; i++) {
      CommandId id = new CommandId("s" + steps.size());
      steps.add(new Step(day * DAY + second + 10L * i, id, actions[i]));
    }
  }
}
