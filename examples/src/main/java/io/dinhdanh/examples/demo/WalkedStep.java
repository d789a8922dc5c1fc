package io.dinhdanh.examples.demo;

import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.Decision;
import io.dinhdanh.core.account.Level;
import io.dinhdanh.core.account.Objection;
import io.dinhdanh.core.account.Stage;
import java.util.List;

/**
 * One command and what the account machine answered.
 *
 * @param action what was wanted
 * @param stage where the account was afterwards
 * @param level the level that it had afterwards
 * @param objections why it was refused; empty if it was carried out
 */
record WalkedStep(Action action, Stage stage, Level level, List<Objection> objections) {

  WalkedStep {
    objections = List.copyOf(objections);
  }

  static WalkedStep of(Action action, Decision decision) {
    List<Objection> objections =
        decision instanceof Decision.Refused refused ? refused.reasons() : List.of();
    return new WalkedStep(
        action, decision.account().stage(), decision.account().level(), objections);
  }

  boolean accepted() {
    return objections.isEmpty();
  }
}
