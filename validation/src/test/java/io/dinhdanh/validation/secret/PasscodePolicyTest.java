package io.dinhdanh.validation.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import io.dinhdanh.validation.secret.strength.Strength;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasscodePolicyTest {

  private static final PersonalWords PERSON =
      PersonalWords.builder()
          .number("079195128654")
          .phone("0918273645")
          .born(LocalDate.of(1995, 3, 7))
          .build();

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "12345a", "１２３４５６", "12345 ", "٠٦٥٤٣٢", "-12345"})
  void isSixDigits(String code) {
    assertEquals("not-six-digits", violations(PasscodePolicy.vneid(), code));
  }

  @ParameterizedTest
  @ValueSource(strings = {"000000", "123456", "112233", "199503", "258000"})
  void vneidRefusesNoSixDigitsButSaysWhatIsWeak(String code) {
    SecretReport report = examine(PasscodePolicy.vneid(), code);
    assertTrue(report.accepted());
    assertEquals(Strength.WEAK, report.strength().strength());
    assertFalse(report.notices().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "482619, ''",
    "612347, run",
    "698761, run",
    "890123, run",
    "577718, repeat",
    "448877, pairs",
    "484848, pairs",
    "482482, pairs",
    "070395, birth-date",
    "950307, birth-date",
    "731995, birth-date year",
    "951286, part-of-number",
    "827364, part-of-phone",
    "619874, year",
    "720418, year",
    "525807, keypad",
    "108526, keypad",
    "147963, keypad",
    "357951, keypad",
    "123456, run keypad",
    "111111, repeat pairs"
  })
  void strictNamesEveryPattern(String code, String rules) {
    assertEquals(rules.replace("''", ""), violations(PasscodePolicy.strict(), code));
  }

  @Test
  void aServiceChoosesItsRules() {
    PasscodePolicy policy = PasscodePolicy.of(EnumSet.of(PasscodeRule.YEAR));
    assertEquals("year", violations(policy, "619874"));
    assertEquals("", violations(policy, "111111"));
    assertEquals(Strength.FAIR, examine(policy, "482619").strength().strength());
  }

  @Test
  void agreesWithRegularExpressions() {
    Pattern repeat = Pattern.compile("(.)\\1\\1");
    Pattern pairs = Pattern.compile("(.)\\1(.)\\2(.)\\3|(..)\\4\\4|(...)\\5");
    Pattern year = Pattern.compile("(19|20)..");
    String up = "0123 1234 2345 3456 4567 5678 6789";
    Pattern run = Pattern.compile((up + " " + new StringBuilder(up).reverse()).replace(' ', '|'));
    for (int i = 0; i < 1_000_000; i += 31) {
      String code = String.format(Locale.ROOT, "%06d", i);
      var found = PasscodePatterns.in(code.toCharArray(), PersonalWords.none());
      assertEquals(repeat.matcher(code).find(), found.contains(PasscodeRule.REPEAT), code);
      assertEquals(pairs.matcher(code).matches(), found.contains(PasscodeRule.PAIRS), code);
      assertEquals(year.matcher(code).find(), found.contains(PasscodeRule.YEAR), code);
      assertEquals(run.matcher(code).find(), found.contains(PasscodeRule.RUN), code);
    }
  }

  @Test
  void whatWasTypedTwiceMustAgree() {
    Secret code = Secret.copyOf("482619".toCharArray());
    Secret other = Secret.copyOf("482618".toCharArray());
    PasscodePolicy vneid = PasscodePolicy.vneid();
    assertTrue(vneid.examineTwice(code, code, PERSON).accepted());
    assertEquals(
        "repeat-differs", vneid.examineTwice(code, other, PERSON).violations().get(0).code());
  }

  private static String violations(PasscodePolicy policy, String code) {
    return examine(policy, code).violations().stream()
        .map(Reason::code)
        .collect(Collectors.joining(" "));
  }

  private static SecretReport examine(PasscodePolicy policy, String code) {
    return policy.examine(Secret.copyOf(code.toCharArray()), PERSON);
  }
}
