package io.dinhdanh.validation.secret;

import java.util.Random;
import org.passay.DefaultPasswordValidator;
import org.passay.PasswordData;
import org.passay.PasswordValidator;
import org.passay.UnicodeString;
import org.passay.data.CharacterData;
import org.passay.data.EnglishCharacterData;
import org.passay.rule.AllowedCharacterRule;
import org.passay.rule.CharacterRule;
import org.passay.rule.LengthRule;

/** The six rules of VNeID's password in Passay, and passwords to hold both against. */
final class PassayTwin {

  static final String SPECIALS = "!@#$^*()_";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
  private static final String ALLOWED = LETTERS + "0123456789" + SPECIALS;

  private final PasswordValidator validator =
      new DefaultPasswordValidator(
          new LengthRule(8, 20),
          new CharacterRule(EnglishCharacterData.Digit, 1),
          new CharacterRule(EnglishCharacterData.UpperCase, 1),
          new CharacterRule(EnglishCharacterData.LowerCase, 1),
          new CharacterRule(specials(), 1),
          new AllowedCharacterRule(new UnicodeString(ALLOWED)));

  boolean accepts(char[] password) {
    return validator.validate(new PasswordData(new String(password))).isValid();
  }

  /**
   * Mostly near the borders: lengths from 6 to 22, one class or another rare or missing, a few
   * characters from all over ASCII, control characters too.
   */
  static char[] password(Random random) {
    char[] password = new char[6 + random.nextInt(17)];
    int rare = random.nextInt(5);
    for (int i = 0; i < password.length; i++) {
      password[i] = character(random, rare);
    }
    return password;
  }

  private static char character(Random random, int rare) {
    int kind = random.nextInt(24);
    if (kind == 0) {
      return (char) random.nextInt(128);
    }
    String[] classes = {LETTERS.substring(0, 26), LETTERS.substring(26), "0123456789", SPECIALS};
    String chosen = classes[kind % 4 == rare ? (rare + 1) % 4 : kind % 4];
    return chosen.charAt(random.nextInt(chosen.length()));
  }

  private static CharacterData specials() {
    return new CharacterData() {
      @Override
      public String getErrorCode() {
        return "INSUFFICIENT_SPECIAL";
      }

      @Override
      public String getCharacters() {
        return SPECIALS;
      }
    };
  }
}
