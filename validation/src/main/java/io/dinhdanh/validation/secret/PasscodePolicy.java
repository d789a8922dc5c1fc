package io.dinhdanh.validation.secret;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import io.dinhdanh.validation.secret.strength.Strength;
import io.dinhdanh.validation.secret.strength.StrengthEstimate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a service accepts as a passcode: six digits from 0 to 9 (seeds S1 and S2), and whatever
 * {@link PasscodeRule} the service adds. A million passcodes are few: what protects one is {@link
 * AttemptLimiter}, so the strength in its report only tells whether it follows a pattern ({@link
 * Strength#WEAK}) or not ({@link Strength#FAIR}). Immutable and thread-safe.
 */
public final class PasscodePolicy {

  private static final int LENGTH = 6;
  private static final Reason NOT_SIX_DIGITS =
      Reason.of(
          "not-six-digits",
          "A passcode is six digits from 0 to 9.",
          "Passcode gồm đúng 6 chữ số từ 0 đến 9.");
  private static final Reason REPEAT_DIFFERS =
      Reason.of(
          "repeat-differs",
          "The two passcodes are not the same.",
          "Hai lần nhập passcode không giống nhau.");

  private final Set<PasscodeRule> rules;

  private PasscodePolicy(Set<PasscodeRule> rules) {
    this.rules = rules;
  }

  /**
   * VNeID: six digits, no more is published.
   *
   * @return the policy
   */
  public static PasscodePolicy vneid() {
    return of(EnumSet.noneOf(PasscodeRule.class));
  }

  /**
   * Six digits that follow no pattern and are not known of the person.
   *
   * @return the policy with all rules
   */
  public static PasscodePolicy strict() {
    return of(EnumSet.allOf(PasscodeRule.class));
  }

  /**
   * A policy with some rules.
   *
   * @param rules what a passcode must not be
   * @return the policy
   */
  public static PasscodePolicy of(Set<PasscodeRule> rules) {
    Set<PasscodeRule> copy = EnumSet.noneOf(PasscodeRule.class);
    copy.addAll(rules);
    return new PasscodePolicy(Collections.unmodifiableSet(copy));
  }

  /**
   * Examines a passcode and reports every rule that it breaks; patterns that the policy does not
   * forbid become notices.
   *
   * @param passcode what the person chose
   * @param personal what is known of the person
   * @return the report
   * @throws IllegalStateException if the passcode was wiped
   */
  public SecretReport examine(Secret passcode, PersonalWords personal) {
    char[] code = passcode.reveal();
    try {
      return isSixDigits(code) ? patterns(code, personal) : refused();
    } finally {
      Arrays.fill(code, '\0');
    }
  }

  /**
   * Examines a passcode that was typed twice.
   *
   * @param passcode what the person typed
   * @param again what the person typed the second time
   * @param personal what is known of the person
   * @return the report, with {@code repeat-differs} if the two are not the same
   * @throws IllegalStateException if one of them was wiped
   */
  public SecretReport examineTwice(Secret passcode, Secret again, PersonalWords personal) {
    SecretReport report = examine(passcode, personal);
    return passcode.matches(again) ? report : report.withViolation(REPEAT_DIFFERS);
  }

  private SecretReport patterns(char[] code, PersonalWords personal) {
    List<Reason> violations = new ArrayList<>();
    List<Reason> notices = new ArrayList<>();
    for (PasscodeRule broken : PasscodePatterns.in(code, personal)) {
      (rules.contains(broken) ? violations : notices).add(broken.reason());
    }
    List<Reason> all = new ArrayList<>(violations);
    all.addAll(notices);
    return new SecretReport(violations, notices, estimate(all));
  }

  private static StrengthEstimate estimate(List<Reason> patterns) {
    return new StrengthEstimate(
        patterns.isEmpty() ? Strength.FAIR : Strength.WEAK,
        patterns.isEmpty() ? LENGTH : LENGTH / 2,
        patterns);
  }

  private static SecretReport refused() {
    List<Reason> one = Collections.singletonList(NOT_SIX_DIGITS);
    return new SecretReport(
        one, Collections.emptyList(), new StrengthEstimate(Strength.WEAK, 0, one));
  }

  private static boolean isSixDigits(char[] code) {
    if (code.length != LENGTH) {
      return false;
    }
    for (char c : code) {
      if (c < '0' || c > '9') {
        return false;
      }
    }
    return true;
  }
}
