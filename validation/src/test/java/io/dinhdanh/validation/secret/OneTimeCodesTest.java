package io.dinhdanh.validation.secret;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.testing.TestClock;
import io.dinhdanh.core.text.Parsed;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OneTimeCodesTest {

  private static final byte[] KEY = "a key for tests only".getBytes(StandardCharsets.US_ASCII);
  private static final CodeBinding BINDING =
      new CodeBinding("activation", "079195123654", "+84918273645");

  private final TestClock clock = new TestClock("2026-11-21T10:00:00Z");
  private final OneTimeCodes codes =
      new OneTimeCodes(CodeSettings.usual(), KEY, new SecureRandom(), clock);

  @Test
  void theRightCodeIsAcceptedOnce() {
    IssuedCode issued = codes.issue(BINDING);
    assertEquals(6, issued.code().length());
    CodeCheck check = codes.check(issued.stored(), BINDING, issued.code());
    assertEquals(CodeOutcome.ACCEPTED, check.outcome());
    assertTrue(check.stored().spent());
    assertEquals(CodeOutcome.SPENT, codes.check(check.stored(), BINDING, issued.code()).outcome());
    assertEquals(CodeOutcome.SPENT, refusal(codes.sendAgain(check.stored(), BINDING)));
  }

  @Test
  void spacesDoNotMatter() {
    IssuedCode issued = codes.issue(BINDING);
    String code = new String(issued.code().reveal());
    Secret spaced = secret(" " + code.substring(0, 3) + " " + code.substring(3));
    assertEquals(CodeOutcome.ACCEPTED, codes.check(issued.stored(), BINDING, spaced).outcome());
  }

  @ParameterizedTest
  @CsvSource({
    "login, 079195123654, +84918273645",
    "activation, 079195123655, +84918273645",
    "activation, 079195123654, +84918273646",
    "activation0, 79195123654, +84918273645"
  })
  void isBoundToPurposeAccountAndPhone(String purpose, String account, String phone) {
    IssuedCode issued = codes.issue(BINDING);
    CodeBinding other = new CodeBinding(purpose, account, phone);
    CodeCheck check = codes.check(issued.stored(), other, issued.code());
    assertEquals(CodeOutcome.WRONG, check.outcome());
    assertEquals(1, check.stored().wrong());
  }

  @Test
  void isValidForTwoMinutes() {
    IssuedCode issued = codes.issue(BINDING);
    assertEquals(Instant.parse("2026-11-21T10:02:00Z"), issued.stored().expiresAt());
    clock.turn(Duration.ofMillis(119_999));
    assertEquals(
        CodeOutcome.ACCEPTED, codes.check(issued.stored(), BINDING, issued.code()).outcome());
    clock.turn(Duration.ofMillis(1));
    assertEquals(
        CodeOutcome.EXPIRED, codes.check(issued.stored(), BINDING, issued.code()).outcome());
    clock.turn(Duration.ofMinutes(-10));
    assertEquals(
        CodeOutcome.EXPIRED, codes.check(issued.stored(), BINDING, issued.code()).outcome());
  }

  @Test
  void sendingAgainMakesANewCodeAndResetsNoCount() {
    IssuedCode first = codes.issue(BINDING);
    OneTimeCode stored = wrong(first.stored(), 3);
    clock.turn(Duration.ofMinutes(5));
    IssuedCode second = codes.sendAgain(stored, BINDING).orThrow();
    assertEquals(3, second.stored().wrong());
    assertEquals(2, second.stored().sent());
    assertEquals(clock.instant(), second.stored().issuedAt());
    if (!first.code().matches(second.code())) {
      assertEquals(
          CodeOutcome.WRONG, codes.check(second.stored(), BINDING, first.code()).outcome());
    }
    OneTimeCode used = wrong(second.stored(), 2);
    assertEquals(CodeOutcome.ATTEMPTS_USED_UP, codes.check(used, BINDING, second.code()).outcome());
    assertEquals(CodeOutcome.ATTEMPTS_USED_UP, refusal(codes.sendAgain(used, BINDING)));
  }

  /** What is used up stays so: the right code, time and storing change nothing. */
  @Test
  void attemptsThatAreUsedUpStaySo() {
    IssuedCode issued = codes.issue(BINDING);
    OneTimeCode used = wrong(issued.stored(), 5);
    for (int i = 0; i < 3; i++) {
      CodeCheck check = codes.check(used, BINDING, issued.code());
      assertEquals(CodeOutcome.ATTEMPTS_USED_UP, check.outcome());
      assertEquals(used, check.stored(), "nothing more is counted");
      clock.turn(Duration.ofSeconds(30));
      used = OneTimeCode.parse(check.stored().text()).orThrow();
    }
    clock.turn(Duration.ofDays(1));
    assertEquals(CodeOutcome.ATTEMPTS_USED_UP, codes.check(used, BINDING, issued.code()).outcome());
    assertEquals(CodeOutcome.ATTEMPTS_USED_UP, refusal(codes.sendAgain(used, BINDING)));
  }

  @Test
  void closingWipesTheKey() throws ReflectiveOperationException {
    IssuedCode issued = codes.issue(BINDING);
    Field field = OneTimeCodes.class.getDeclaredField("key");
    field.setAccessible(true);
    byte[] key = (byte[]) Objects.requireNonNull(field.get(codes));
    codes.close();
    assertArrayEquals(new byte[key.length], key);
    assertEquals("OneTimeCodes[not shown]", codes.toString());
    assertThrows(IllegalStateException.class, () -> codes.issue(BINDING));
    assertThrows(
        IllegalStateException.class, () -> codes.check(issued.stored(), BINDING, issued.code()));
  }

  @Test
  void sendsAreCounted() {
    IssuedCode code = codes.issue(BINDING);
    for (int i = 0; i < 4; i++) {
      code = codes.sendAgain(code.stored(), BINDING).orThrow();
    }
    assertEquals(CodeOutcome.SENDS_USED_UP, refusal(codes.sendAgain(code.stored(), BINDING)));
  }

  @Test
  void survivesStoring() {
    IssuedCode issued = codes.issue(BINDING);
    String text = wrong(issued.stored(), 2).text();
    assertFalse(text.contains(new String(issued.code().reveal()) + ":"));
    OneTimeCode read = OneTimeCode.parse(text).orThrow();
    assertEquals(2, read.wrong());
    assertEquals(text, read.text());
    assertEquals(read, OneTimeCode.parse(text).orThrow());
    assertEquals(read.hashCode(), OneTimeCode.parse(text).orThrow().hashCode());
    assertNotEquals(read, issued.stored());
    assertEquals(CodeOutcome.ACCEPTED, codes.check(read, BINDING, issued.code()).outcome());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "code1:",
        "code1:1:1:1:1:1:A",
        "code1:1:1:1:1:2:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "code1:9999999999999999:1:1:1:1:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void refusesDamagedCodes(String text) {
    assertTrue(OneTimeCode.parse(text).refusal().isPresent());
  }

  @Test
  void nothingShowsTheCodeOrThePerson() {
    IssuedCode issued = codes.issue(BINDING);
    String code = new String(issued.code().reveal());
    assertFalse(issued.toString().contains(code));
    assertEquals("CodeBinding[activation]", BINDING.toString());
  }

  @Test
  void theOutcomeBecomesEvidence() {
    Examination examination = new Examination(clock, "test", null);
    IssuedCode issued = codes.issue(BINDING);
    codes.check(issued.stored(), BINDING, issued.code()).record(examination);
    codes.check(issued.stored(), BINDING, secret("x")).record(examination);
    assertEquals(Outcome.PASSED, examination.checks().get(0).outcome());
    assertEquals(Outcome.FAILED, examination.checks().get(1).outcome());
    assertEquals("code-wrong", examination.checks().get(1).reason().code());
  }

  @Test
  void rulesAreBounded() {
    Duration minute = Duration.ofMinutes(1);
    assertThrows(IllegalArgumentException.class, () -> new CodeSettings(3, minute, 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new CodeSettings(6, Duration.ZERO, 1, 1));
    assertThrows(
        IllegalArgumentException.class, () -> new CodeSettings(6, Duration.ofDays(2), 1, 1));
    assertThrows(IllegalArgumentException.class, () -> new CodeSettings(6, minute, 0, 1));
    assertThrows(IllegalArgumentException.class, () -> new CodeSettings(6, minute, 1, 21));
    assertThrows(
        IllegalArgumentException.class,
        () -> new OneTimeCodes(CodeSettings.usual(), new byte[15], new SecureRandom(), clock));
  }

  private OneTimeCode wrong(OneTimeCode stored, int times) {
    OneTimeCode now = stored;
    for (int i = 0; i < times; i++) {
      now = codes.check(now, BINDING, secret("none")).stored();
    }
    return now;
  }

  private static CodeOutcome refusal(Parsed<IssuedCode> parsed) {
    return (CodeOutcome) parsed.refusal().orElseThrow();
  }

  private static Secret secret(String text) {
    return Secret.copyOf(text.toCharArray());
  }
}
