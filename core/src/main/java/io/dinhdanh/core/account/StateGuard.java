package io.dinhdanh.core.account;

import java.util.function.Predicate;

/** A guard on the account, or on what the command says. */
record StateGuard(Objection rule, boolean ofAccount, Predicate<Situation> test) implements Guard {

  static Guard account(
      String code, String source, String en, String vi, Predicate<Situation> test) {
    return new StateGuard(Objection.of(code, source, en, vi), true, test);
  }

  static Guard command(
      String code, String source, String en, String vi, Predicate<Situation> test) {
    return new StateGuard(Objection.of(code, source, en, vi), false, test);
  }

  @Override
  public void examine(Situation situation, Reasons reasons) {
    if (!test.test(situation)) {
      reasons.add(rule);
    }
  }
}
