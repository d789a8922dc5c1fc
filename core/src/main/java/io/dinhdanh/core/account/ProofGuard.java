package io.dinhdanh.core.account;

import io.dinhdanh.core.evidence.CheckId;
import io.dinhdanh.core.evidence.CheckKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * A guard that asks for a check about the holder: passed, made here, and fresh.
 *
 * @param rule what it says when it refuses
 * @param applies when it asks at all
 * @param freshness how old the check may be
 * @param anyOf the kinds of check of which one will do
 */
record ProofGuard(
    Objection rule,
    Predicate<Situation> applies,
    Function<Policy, Duration> freshness,
    List<CheckKind> anyOf)
    implements Guard {

  static ProofGuard online(CheckKind... anyOf) {
    return new ProofGuard(
        objection(anyOf[0]), situation -> true, Policy::onlineFreshness, List.of(anyOf));
  }

  static ProofGuard office(CheckKind... anyOf) {
    return new ProofGuard(
        objection(anyOf[0]), situation -> true, Policy::officeFreshness, List.of(anyOf));
  }

  ProofGuard when(Predicate<Situation> condition) {
    return new ProofGuard(rule, condition, freshness, anyOf);
  }

  private static Objection objection(CheckKind kind) {
    return Objection.of(
        kind.id().value(),
        kind.basis(),
        "Not shown: " + lowerFirst(kind.title().en()) + ".",
        "Chưa xác nhận được: " + lowerFirst(kind.title().vi()) + ".");
  }

  private static String lowerFirst(String text) {
    boolean acronym = Character.isUpperCase(text.charAt(1));
    return acronym ? text : Character.toLowerCase(text.charAt(0)) + text.substring(1);
  }

  @Override
  public boolean ofAccount() {
    return false;
  }

  @Override
  public void examine(Situation situation, Reasons reasons) {
    if (!applies.test(situation)) {
      return;
    }
    Duration age = freshness.apply(situation.policy());
    for (int i = 0; i < anyOf.size(); i++) {
      if (situation.proves(anyOf.get(i), age)) {
        return;
      }
    }
    CheckKind asked = anyOf.get(0);
    reasons.add(rule.because(asked.id(), situation.fault(asked, age)));
  }

  @Override
  public List<CheckKind> kinds() {
    return anyOf;
  }

  @Override
  public List<CheckId> needs(Situation situation) {
    List<CheckId> ids = new ArrayList<>();
    if (applies.test(situation)) {
      anyOf.forEach(kind -> ids.add(kind.id()));
    }
    return ids;
  }
}
