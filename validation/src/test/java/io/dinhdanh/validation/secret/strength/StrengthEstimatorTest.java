package io.dinhdanh.validation.secret.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrengthEstimatorTest {

  private static final StrengthEstimator ESTIMATOR = StrengthEstimator.vietnamese();
  private static final String LOWER = "abcdefghijklmnopqrstuvwxyz";
  private static final String UPPER = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Matkhau@123",
        "Hanoi@2024",
        "Emyeuanh1@",
        "Congan@113",
        "M@tkh4u123!",
        "Matkhau12345678@",
        "Maatjkhaaur1@",
        "ma65tkha63u@1",
        "Mậtkhẩu1@",
        "mật khẩu của tôi",
        "Nguyenvanan1990@",
        "Qwerty@123",
        "1qaz2wsx!Q",
        "Abc@123456",
        "Aaaaaaa1!",
        "Abcabcabc1!",
        "Anhyeuem520@",
        "Saigon@30041975",
        "01/01/1990Aa@",
        "P@ssw0rd2024",
        "Vneid@2024",
        "EmYeuAnh@123",
        "Nguyenthimaihuong@1990",
        "TranThanhHuong1988@",
        "phamvanduc@2001",
        "LEQUANGHUY#1995"
      })
  void knowsTheUsualPasswordsOfVietnam(String password) {
    StrengthEstimate estimate = estimate(password);
    assertEquals(Strength.WEAK, estimate.strength());
    assertFalse(estimate.suggestions().isEmpty(), "a suggestion says why");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "correcthorsebatterystaple",
        "vK7#pQz!2mXw",
        "9fGt$Lw2^Rb8xZ",
        "hoacuc lontau gioben trangtron 7"
      })
  void knowsStrongOnes(String password) {
    assertEquals(Strength.STRONG, estimate(password).strength());
    assertTrue(estimate(password).suggestions().isEmpty());
  }

  @Test
  void atLeastNineInTenUnlistedWordsWithDigitsAndASignAreWeak(
      TestInfo info, TestReporter reporter) {
    Random random = new Random(5);
    int weak = 0;
    int all = 0;
    for (String word : unlisted()) {
      for (int i = 0; i < 20; i++) {
        all++;
        weak += estimate(decorated(word, random)).strength() == Strength.WEAK ? 1 : 0;
      }
    }
    reporter.publishEntry(info.getDisplayName(), weak + " of " + all);
    assertTrue(weak >= 0.9 * all, weak + " of " + all);
  }

  @Test
  void theUnlistedWordsAreUnlisted() {
    for (String word : unlisted()) {
      char[] letters = word.toCharArray();
      for (Piece piece : pieces(letters)) {
        boolean whole = piece.from() == 0 && piece.to() == letters.length;
        assertFalse(whole && piece.cost() == piece.kind().cost(), word + " is listed");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        LOWER,
        LOWER + "0123456789",
        "abcdefghijkmnpqrstuvwxyz23456789",
        LOWER + UPPER + "0123456789",
        LOWER + UPPER + "0123456789!@#$^*()_",
        LOWER + UPPER + "0123456789!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"
      })
  void atMostTwoInAHundredRandomPasswordsOfTwelveCharactersAreWeak(
      String alphabet, TestReporter reporter) {
    Random random = new Random(7);
    int all = 2000;
    int weak = 0;
    for (int i = 0; i < all; i++) {
      weak += estimate(random(random, alphabet, 12)).strength() == Strength.WEAK ? 1 : 0;
    }
    reporter.publishEntry(alphabet.length() + " characters", weak + " of " + all);
    assertTrue(weak <= 0.02 * all, weak + " of " + all);
  }

  @Test
  void whatIsKnownOfThePersonIsCheapToGuess() {
    PersonalWords words =
        PersonalWords.builder()
            .name("Quách Thoại Vy")
            .number("079195123654")
            .phone("+84 918 273 645")
            .born(LocalDate.of(1995, 3, 7))
            .build();
    for (String known :
        Arrays.asList(
            "Quachthoaivy#", "vy195123654", "0918273645", "07031995", "950307", "731995")) {
      double cost = ESTIMATOR.estimate(known.toCharArray(), words).log10Guesses();
      assertTrue(cost < estimate(known).log10Guesses(), known);
      assertEquals(Strength.WEAK, ESTIMATOR.estimate(known.toCharArray(), words).strength(), known);
    }
  }

  @Test
  void neverCostsLessForAnUnrelatedCharacterMore() {
    Random random = new Random(9);
    for (int i = 0; i < 500; i++) {
      String password = random(random, LOWER + "0123456789@!", 1 + random.nextInt(15));
      double cost = estimate(password).log10Guesses();
      assertTrue(estimate(password + "Ж").log10Guesses() > cost);
    }
  }

  @Test
  void neverQuotesThePassword() {
    StrengthEstimate estimate = estimate("Zxqsecretword77@");
    assertFalse(estimate.toString().toLowerCase(Locale.ROOT).contains("zxq"));
    estimate.suggestions().forEach(s -> assertTrue(s.data().isEmpty()));
  }

  @Test
  void costsLittleTimeForHostileOnes() {
    char[][] hostile = new char[6][];
    String[] seeds = {"aw", "s5", "aeodsfrxjw", "1qaz2wsx", "9@0$3", "\u0301a"};
    for (int i = 0; i < seeds.length; i++) {
      hostile[i] = new char[100_000];
      for (int j = 0; j < hostile[i].length; j++) {
        hostile[i][j] = seeds[i].charAt(j % seeds[i].length());
      }
    }
    assertTimeout(
        Duration.ofSeconds(5),
        () -> {
          for (char[] password : hostile) {
            assertNotEquals(
                Strength.WEAK, ESTIMATOR.estimate(password, PersonalWords.none()).strength());
          }
        });
  }

  @Test
  void takesTheEmptyPassword() {
    StrengthEstimate estimate = estimate("");
    assertEquals(Strength.WEAK, estimate.strength());
    assertEquals(0, estimate.log10Guesses());
    assertEquals("short", estimate.suggestions().get(0).code());
  }

  private static StrengthEstimate estimate(String password) {
    return ESTIMATOR.estimate(password.toCharArray(), PersonalWords.none());
  }

  private static List<Piece> pieces(char[] password) {
    List<Piece> pieces = new ArrayList<>();
    try (FoldedText text = new FoldedText(password)) {
      Blocklist.vietnamese().matchers().forEach(matcher -> matcher.match(text, pieces));
    }
    return pieces;
  }

  private static Set<String> unlisted() {
    SortedMap<String, Integer> words = new TreeMap<>();
    WordList.read("/unlisted-words.txt", 0, words);
    assertTrue(words.size() > 150);
    return words.keySet();
  }

  /** A word with a year, or with two to four digits, and a sign behind or between them. */
  private static String decorated(String word, Random random) {
    String capital = word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    String start = random.nextInt(3) == 0 ? word : capital;
    String digits =
        random.nextBoolean()
            ? String.valueOf(1950 + random.nextInt(77))
            : random(random, "0123456789", 2 + random.nextInt(3));
    String sign = random(random, "@!#$*_.^-%&", 1);
    return random.nextBoolean() ? start + digits + sign : start + sign + digits;
  }

  private static String random(Random random, String alphabet, int length) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < length; i++) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }
}
