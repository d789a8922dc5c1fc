package io.dinhdanh.validation.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.evidence.SecretChecks;
import io.dinhdanh.validation.secret.breach.BreachedPasswords;
import io.dinhdanh.validation.secret.strength.Blocklist;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import io.dinhdanh.validation.secret.strength.Strength;
import java.lang.management.ManagementFactory;
import java.text.Normalizer;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PasswordPolicyTest {

  private static final PasswordPolicy VNEID = PasswordPolicy.vneid2024();
  private static final PasswordPolicy SIX_RULES =
      VNEID.toBuilder().others(OtherCharacters.REFUSED).build();

  @Test
  void aListOfTheServicesOwnDecidesWhatIsRefused() {
    PasswordPolicy usual = VNEID.toBuilder().refuseListed().build();
    Blocklist own = Blocklist.vietnamese().with(List.of("zubikora"));
    assertEquals("", violations(usual, "Zubikora@1"));
    assertEquals("listed-word", violations(usual.toBuilder().blocklist(own).build(), "Zubikora@1"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "Kx7#vuaqo, ''",
        "kx7#vuaqo, no-upper-case",
        "KX7#VUAQO, no-lower-case",
        "Kxx#vuaqo, no-digit",
        "Kx7vvuaqo, no-special",
        "Kx7#vua, too-short",
        "Kx7#vuaqoKx7#vuaqoKx, ''",
        "Kx7#vuaqoKx7#vuaqoKx7, too-long",
        "kkkk, too-short no-digit no-upper-case no-special",
      })
  void reportsEveryBrokenRule(String password, String codes) {
    assertEquals(codes.replace("''", ""), violations(VNEID, password));
    assertEquals(codes.equals("''"), VNEID.accepts(password.toCharArray()));
  }

  @ParameterizedTest
  @CsvSource({
    "Kx7%vuaqo, false, true, true",
    "Kx7*vuaqo, true, false, true",
    "Kx7_vuaqo, true, false, true",
    "Kx7^vuaqo, true, true, true",
    "Kx7-vuaqo, false, false, false"
  })
  void presetsDifferInTheirSigns(String password, boolean in2024, boolean in2022, boolean union) {
    char[] characters = password.toCharArray();
    assertEquals(in2024, PasswordPolicy.vneid2024().accepts(characters));
    assertEquals(in2022, PasswordPolicy.vneid2022().accepts(characters));
    assertEquals(union, PasswordPolicy.vneidUnion().accepts(characters));
  }

  /** One password typed on two keyboards: of one length, equal, and judged alike. */
  @Test
  void judgesTheFormThatIsHashed() {
    String typed = "Mật khẩu 1! ở Huế";
    Secret composed = Secret.copyOf(Normalizer.normalize(typed, Normalizer.Form.NFC).toCharArray());
    Secret decomposed =
        Secret.copyOf(Normalizer.normalize(typed, Normalizer.Form.NFD).toCharArray());
    assertTrue(decomposed.length() > composed.length());
    for (int longest = 15; longest <= 19; longest++) {
      PasswordPolicy policy = PasswordPolicy.builder().length(8, longest).build();
      SecretReport one = policy.examineTwice(composed, decomposed, PersonalWords.none());
      SecretReport other = policy.examineTwice(decomposed, composed, PersonalWords.none());
      assertEquals(one, other);
      assertEquals(longest >= 17, one.accepted(), "longest " + longest);
      assertEquals(one.accepted(), policy.accepts(composed.reveal()));
      assertEquals(one.accepted(), policy.accepts(decomposed.reveal()));
    }
  }

  @Test
  void sentencesWithASetEndWithAFullStop() {
    Secret password = Secret.copyOf("mat khau ~".toCharArray());
    SecretReport report = PasswordPolicy.vneid2024().examine(password, PersonalWords.none());
    List<Reason> reasons = new ArrayList<>(report.violations());
    reasons.addAll(report.notices());
    assertTrue(reasons.stream().anyMatch(r -> r.sentence().en().contains("“!@#$^*()_”.")));
    for (Reason reason : reasons) {
      assertTrue(reason.sentence().en().endsWith("."), reason.sentence().en());
      assertTrue(reason.sentence().vi().endsWith("."), reason.sentence().vi());
    }
  }

  @Test
  void everyPresetSaysItsSource() {
    assertTrue(PasswordPolicy.vneid2024().source().contains("S4"));
    assertTrue(PasswordPolicy.vneid2022().source().contains("S1"));
    assertTrue(PasswordPolicy.vneidUnion().source().contains("S1"));
    assertTrue(PasswordPolicy.nist63b4().source().contains("800-63B-4"));
  }

  @Test
  void unnamedCharactersAreNoticedOrRefused() {
    SecretReport noticed = examine(VNEID, "Kx7#vuaqo~");
    assertTrue(noticed.accepted());
    assertEquals("character-unnamed", codes(noticed.notices()));
    assertEquals("character-refused", violations(SIX_RULES, "Kx7#vuaqo~"));
    assertEquals("character-refused", violations(SIX_RULES, "Mậtkhẩu7#z"));
    assertFalse(SIX_RULES.accepts("Kx7#vuaqo~".toCharArray()));
    assertFalse(SIX_RULES.accepts("Kx7#vuaqô".toCharArray()));
  }

  @Test
  void lengthsCountCodePoints() {
    String seven = "Kx7#\uD83D\uDE00\uD83D\uDE00\uD83D\uDE00";
    assertEquals("too-short", violations(VNEID, seven));
    assertFalse(VNEID.accepts(seven.toCharArray()));
    assertTrue(VNEID.accepts((seven + "\uD83D\uDE00").toCharArray()));
    String twenty = "Kx7#" + "\uD83D\uDE00".repeat(16);
    assertTrue(VNEID.accepts(twenty.toCharArray()));
    assertFalse(VNEID.accepts((twenty + "a").toCharArray()));
  }

  @Test
  void brokenTextIsRefused() {
    for (String broken :
        List.of("Kx7#vuaqo\uD83D", "\uDE00Kx7#vuaqo", "Kx7#vua\nqo", "Kx7#vua\u0085qo")) {
      assertEquals("not-text", violations(VNEID, broken));
      assertFalse(VNEID.accepts(broken.toCharArray()));
      assertFalse(PasswordPolicy.nist63b4().accepts((broken + "vtrqwplkmbs").toCharArray()));
    }
  }

  @Test
  void vneidRefusesNoListedWordButNoticesIt() {
    SecretReport report = examine(VNEID, "Matkhau@123");
    assertTrue(report.accepted());
    assertEquals(Strength.WEAK, report.strength().strength());
    assertEquals("listed-word", codes(report.notices()));
    assertFalse(report.strength().suggestions().isEmpty());
  }

  @Test
  void vneidRefusesNothingPersonalButNoticesIt() {
    SecretReport report = VNEID.examine(secret("Thoaivy#1995"), person());
    assertTrue(report.accepted());
    assertEquals("personal-word", codes(report.notices()));
    assertEquals(Strength.WEAK, report.strength().strength());
  }

  @ParameterizedTest
  @CsvSource({
    "tonghopnaywfqmz, ''",
    "zq vẹt, too-short",
    "Matkhau@12345678, listed-word",
    "vuottrungkhoi07031995, personal-word",
    "zmqthoaivyzmqwrt, personal-word",
    "bangtuyet lua xanh bien, ''"
  })
  void nistRefusesWhatIsShortListedOrPersonal(String password, String codes) {
    SecretReport report = PasswordPolicy.nist63b4().examine(secret(password), person());
    assertEquals(codes.replace("''", ""), codes(report.violations()));
  }

  @Test
  void nistAllowsLongPassphrasesOfAnyKind() {
    PasswordPolicy nist = PasswordPolicy.nist63b4();
    assertTrue(nist.accepts("trời hôm nay lạ lùng thay ngọn gió".toCharArray()));
    assertTrue(nist.accepts("ц".repeat(3).concat("ыфвапролджэячсмить").toCharArray()));
    assertEquals("too-long", violations(nist, "xq".repeat(65)));
  }

  @Test
  void theBuilderAddsRules() {
    PasswordPolicy policy =
        VNEID.toBuilder().refuseListed().refusePersonal().atLeast(Strength.FAIR).build();
    assertEquals("listed-word too-weak", violations(policy, "Matkhau@123"));
    assertFalse(policy.accepts("Matkhau@123".toCharArray()));
    assertTrue(policy.accepts("Kx7#vuaqoW2!".toCharArray()));
    assertThrows(IllegalArgumentException.class, () -> PasswordPolicy.builder().length(0, 5));
    assertThrows(IllegalArgumentException.class, () -> PasswordPolicy.builder().length(9, 8));
    assertThrows(IllegalArgumentException.class, () -> PasswordPolicy.builder().length(9, 1025));
    assertThrows(IllegalArgumentException.class, () -> PasswordPolicy.builder().specials("!a"));
    assertThrows(
        IllegalStateException.class,
        () -> PasswordPolicy.builder().require(CharacterClass.SPECIAL).build());
  }

  @Test
  void breachedOnesAreRefusedAndUnknownIsNotFalse() {
    assertEquals("breached", violations(withBreaches(BreachedPasswords.Answer.FOUND), "Kx7#vuaqo"));
    assertEquals("", violations(withBreaches(BreachedPasswords.Answer.NOT_FOUND), "Kx7#vuaqo"));
    SecretReport unknown = examine(withBreaches(BreachedPasswords.Answer.UNKNOWN), "Kx7#vuaqo");
    assertTrue(unknown.accepted());
    assertEquals("breach-unknown", codes(unknown.notices()));
  }

  @Test
  void whatWasTypedTwiceMustAgree() {
    PersonalWords none = PersonalWords.none();
    assertTrue(VNEID.examineTwice(secret("Kx7#vuaqo"), secret("Kx7#vuaqo"), none).accepted());
    SecretReport report = VNEID.examineTwice(secret("Kx7#vuaqo"), secret("Kx7#vuaqO"), none);
    assertEquals("repeat-differs", codes(report.violations()));
  }

  @Test
  void everySentenceIsInBothLanguagesAndQuotesNothing() {
    SecretReport report = examine(SIX_RULES, "zqxj");
    assertEquals(4, report.violations().size());
    for (Reason violation : report.violations()) {
      assertFalse(violation.sentence().en().contains("zqxj"));
      assertFalse(violation.sentence().vi().contains("zqxj"));
      assertTrue(violation.sentence().vi().startsWith("Mật khẩu"));
    }
    assertFalse(report.toString().contains("zqxj"));
  }

  @Test
  void aReportBecomesEvidence() {
    Clock clock = Clock.fixed(Instant.parse("2026-11-21T00:00:00Z"), ZoneOffset.UTC);
    Examination examination = new Examination(clock, "test", null);
    examine(VNEID, "kkkk").record(SecretChecks.PASSWORD, examination);
    examine(VNEID, "Matkhau@123").record(SecretChecks.PASSWORD, examination);
    List<Outcome> outcomes =
        examination.checks().stream().map(Check::outcome).collect(Collectors.toList());
    Outcome bad = Outcome.FAILED;
    assertEquals(List.of(bad, bad, bad, bad, Outcome.PASSED, Outcome.WARNING), outcomes);
  }

  @Test
  void agreesWithPassay() {
    agreesWithPassay(20_000);
  }

  @Test
  @Tag("thorough")
  void agreesWithPassayOnAMillion() {
    agreesWithPassay(1_000_000);
  }

  @Test
  void anAcceptedPasswordAllocatesNothing() {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    char[] password = "Kx7#vuaqoKx7#vuaqo".toCharArray();
    int accepted = 0;
    for (int i = 0; i < 20_000; i++) {
      accepted += SIX_RULES.accepts(password) ? 1 : 0;
    }
    long before = threads.getCurrentThreadAllocatedBytes();
    long idle = threads.getCurrentThreadAllocatedBytes() - before;
    before = threads.getCurrentThreadAllocatedBytes();
    for (int i = 0; i < 10_000; i++) {
      accepted += SIX_RULES.accepts(password) ? 1 : 0;
    }
    long used = threads.getCurrentThreadAllocatedBytes() - before - idle;
    assertEquals(30_000, accepted);
    assertEquals(0, used);
  }

  private static void agreesWithPassay(int count) {
    PassayTwin passay = new PassayTwin();
    Random random = new Random(20261121);
    int accepted = 0;
    for (int i = 0; i < count; i++) {
      char[] password = PassayTwin.password(random);
      boolean ours = SIX_RULES.accepts(password);
      assertEquals(passay.accepts(password), ours, () -> new String(password));
      accepted += ours ? 1 : 0;
    }
    assertTrue(accepted > count / 10 && accepted < count / 2, accepted + " accepted");
  }

  private static PasswordPolicy withBreaches(BreachedPasswords.Answer answer) {
    return VNEID.toBuilder().refuseBreached(sha1 -> answer).build();
  }

  private static PersonalWords person() {
    return PersonalWords.builder().name("Quách Thoại Vy").born(LocalDate.of(1995, 3, 7)).build();
  }

  private static String violations(PasswordPolicy policy, String password) {
    return codes(examine(policy, password).violations());
  }

  private static SecretReport examine(PasswordPolicy policy, String password) {
    return policy.examine(secret(password), PersonalWords.none());
  }

  private static String codes(List<Reason> reasons) {
    return reasons.stream().map(Reason::code).collect(Collectors.joining(" "));
  }

  private static Secret secret(String text) {
    return Secret.copyOf(text.toCharArray());
  }
}
