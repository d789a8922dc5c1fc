package io.dinhdanh.validation.secret;

import io.dinhdanh.validation.secret.strength.PersonalKind;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import java.util.EnumSet;
import java.util.Set;

/** Finds the patterns of {@link PasscodeRule} in six digits. */
final class PasscodePatterns {

  private static final int RUN = 4;
  private static final int REPEAT = 3;
  private static final String[] LINES = {"123", "456", "789", "147", "258", "369", "159", "357"};

  private PasscodePatterns() {}

  /** The rules that a passcode breaks. */
  static Set<PasscodeRule> in(char[] code, PersonalWords personal) {
    Set<PasscodeRule> found = EnumSet.noneOf(PasscodeRule.class);
    add(found, PasscodeRule.RUN, steps(code, 1, RUN) || steps(code, -1, RUN));
    add(found, PasscodeRule.REPEAT, steps(code, 0, REPEAT));
    add(found, PasscodeRule.PAIRS, pairs(code));
    add(found, PasscodeRule.YEAR, year(code));
    add(found, PasscodeRule.KEYPAD, keypad(code));
    Set<PersonalKind> known = personal.in(code);
    add(found, PasscodeRule.BIRTH_DATE, known.contains(PersonalKind.BIRTH_DATE));
    add(found, PasscodeRule.PART_OF_NUMBER, known.contains(PersonalKind.NUMBER));
    add(found, PasscodeRule.PART_OF_PHONE, known.contains(PersonalKind.PHONE));
    return found;
  }

  private static void add(Set<PasscodeRule> found, PasscodeRule rule, boolean broken) {
    if (broken) {
      found.add(rule);
    }
  }

  private static boolean steps(char[] code, int step, int length) {
    int run = 1;
    for (int i = 1; i < code.length && run < length; i++) {
      run = code[i] == code[i - 1] + step ? run + 1 : 1;
    }
    return run >= length;
  }

  private static boolean pairs(char[] c) {
    boolean doubles = c[0] == c[1] && c[2] == c[3] && c[4] == c[5];
    return doubles || period(c, 2) || period(c, 3);
  }

  private static boolean period(char[] code, int period) {
    for (int i = period; i < code.length; i++) {
      if (code[i] != code[i - period]) {
        return false;
      }
    }
    return true;
  }

  private static boolean year(char[] code) {
    for (int i = 0; i + 4 <= code.length; i++) {
      boolean century =
          (code[i] == '1' && code[i + 1] == '9') || (code[i] == '2' && code[i + 1] == '0');
      if (century) {
        return true;
      }
    }
    return false;
  }

  private static boolean keypad(char[] code) {
    for (int i = 0; i + 4 <= code.length; i++) {
      if (at(code, i, "2580") || at(code, i, "0852")) {
        return true;
      }
    }
    return line(code, 0) && line(code, 3);
  }

  private static boolean line(char[] code, int from) {
    for (String line : LINES) {
      if (at(code, from, line) || at(code, from, new StringBuilder(line).reverse().toString())) {
        return true;
      }
    }
    return false;
  }

  private static boolean at(char[] code, int from, String digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (code[from + i] != digits.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
