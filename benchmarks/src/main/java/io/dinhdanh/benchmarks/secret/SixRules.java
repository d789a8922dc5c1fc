package io.dinhdanh.benchmarks.secret;

import io.dinhdanh.validation.secret.OtherCharacters;
import io.dinhdanh.validation.secret.PasswordPolicy;
import java.util.Arrays;
import java.util.List;
import org.passay.DefaultPasswordValidator;
import org.passay.PasswordValidator;
import org.passay.UnicodeString;
import org.passay.data.CharacterData;
import org.passay.data.EnglishCharacterData;
import org.passay.rule.AllowedCharacterRule;
import org.passay.rule.CharacterRule;
import org.passay.rule.LengthRule;
import org.passay.rule.Rule;

/**
 * One rule for passwords, said to both sides: 8 to 20 characters, a digit, an upper-case letter, a
 * lower-case letter, a sign of a set, and nothing else.
 */
final class SixRules {

  static final String SIGNS = "!@#$^*()_";
  static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
  static final String DIGITS = "0123456789";

  private SixRules() {}

  static PasswordPolicy ours() {
    return PasswordPolicy.vneid2024().toBuilder().others(OtherCharacters.REFUSED).build();
  }

  /** Passay as its guide sets it up. */
  static PasswordValidator passay() {
    return new DefaultPasswordValidator(rules());
  }

  /**
   * Passay with all that it can leave out: it stops at the first broken rule, and tells nothing.
   */
  static PasswordValidator leanPassay() {
    return new DefaultPasswordValidator(
        true,
        DefaultPasswordValidator.NULL_MESSAGE_RESOLVER,
        DefaultPasswordValidator.NO_ENTROPY_PROVIDER,
        rules());
  }

  private static List<Rule> rules() {
    return Arrays.asList(
        new LengthRule(8, 20),
        new CharacterRule(EnglishCharacterData.Digit, 1),
        new CharacterRule(EnglishCharacterData.UpperCase, 1),
        new CharacterRule(EnglishCharacterData.LowerCase, 1),
        new CharacterRule(new Signs(), 1),
        new AllowedCharacterRule(new UnicodeString(LOWER + UPPER + DIGITS + SIGNS)));
  }

  /** The signs of the rule. */
  private static final class Signs implements CharacterData {

    @Override
    public String getErrorCode() {
      return "INSUFFICIENT_SPECIAL";
    }

    @Override
    public String getCharacters() {
      return SIGNS;
    }
  }
}
