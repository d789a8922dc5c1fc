package io.dinhdanh.core.account;

import java.util.function.Predicate;

/**
 * Chooses between the rows of one stage and action. At most one row's condition holds in a
 * situation; which one is no reason to refuse.
 *
 * @param name what it asks, empty for {@link #ALWAYS}
 * @param ofAccount true if account, law and policy decide, false if the command does
 * @param test the question
 */
record Condition(String name, boolean ofAccount, Predicate<Situation> test) {

  static final Condition ALWAYS = new Condition("", true, situation -> true);

  static Condition account(String name, Predicate<Situation> test) {
    return new Condition(name, true, test);
  }

  static Condition command(String name, Predicate<Situation> test) {
    return new Condition(name, false, test);
  }

  boolean holds(Situation situation) {
    return name.isEmpty() || test.test(situation);
  }
}
