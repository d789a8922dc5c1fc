package io.dinhdanh.validation.secret.strength;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonalWordsTest {

  private static final PersonalWords WORDS =
      PersonalWords.builder()
          .name("Đỗ Thị Hương-Giang")
          .number("079 195 123 654")
          .phone("+84 918 273 645")
          .born(LocalDate.of(1995, 3, 7))
          .build();

  @ParameterizedTest
  @CsvSource({
    "xxHUONGxx, NAME",
    "dothi!, NAME",
    "hươnggiang, NAME",
    "9195123z, NUMBER",
    "123654, NUMBER",
    "0918273645, PHONE",
    "918273, PHONE",
    "07031995, BIRTH_DATE",
    "03071995, BIRTH_DATE",
    "19950307, BIRTH_DATE",
    "070395, BIRTH_DATE",
    "950703, BIRTH_DATE",
    "731995, BIRTH_DATE"
  })
  void findsWhatIsKnownOfAPerson(String password, PersonalKind kind) {
    assertEquals(EnumSet.of(kind), WORDS.in(password.toCharArray()));
  }

  /** Every spelling of a birth date, made by permuting its parts: an obvious twin of the words. */
  @Test
  void knowsABirthDateInEverySpelling() {
    LocalDate born = LocalDate.of(1995, 3, 7);
    int[][] orders = {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}};
    PersonalWords words = PersonalWords.builder().born(born).build();
    int spellings = 0;
    for (int form = 0; form < 8; form++) {
      String[] parts = {
        (form & 1) == 0 ? "7" : "07", (form & 2) == 0 ? "3" : "03", (form & 4) == 0 ? "95" : "1995"
      };
      for (int[] order : orders) {
        for (String separator : new String[] {"", "/", "-", ".", " ", "_", ","}) {
          String date = String.join(separator, parts[order[0]], parts[order[1]], parts[order[2]]);
          boolean telling = parts[0].length() + parts[1].length() + parts[2].length() >= 6;
          Set<PersonalKind> expected =
              telling ? EnumSet.of(PersonalKind.BIRTH_DATE) : EnumSet.noneOf(PersonalKind.class);
          assertEquals(expected, words.in(("An" + date + "!x").toCharArray()), date);
          spellings++;
        }
      }
    }
    assertEquals(8 * 6 * 7, spellings);
  }

  @ParameterizedTest
  @ValueSource(strings = {"thi", "1995", "0703", "12365", "do", "huon", "91827", ""})
  void shortPiecesDoNotRefuse(String password) {
    assertTrue(WORDS.in(password.toCharArray()).isEmpty());
  }

  @Test
  void knowsNothingOfNobodyAndSurvivesOddities() {
    assertTrue(PersonalWords.none().in("nguyen1995".toCharArray()).isEmpty());
    PersonalWords odd =
        PersonalWords.builder()
            .name("")
            .name(" \u0301 , ")
            .name("á".repeat(1000))
            .number("")
            .phone("+84")
            .phone("")
            .phone(" ".repeat(300) + "+84")
            .number("9".repeat(1000))
            .born(LocalDate.of(5, 1, 1))
            .build();
    assertTrue(odd.in("zzz".toCharArray()).isEmpty());
    assertEquals("PersonalWords[not shown]", WORDS.toString());
  }

  @ParameterizedTest
  @ValueSource(strings = {"+84 918 273 645", "84918273645", "0084918273645", "0918273645"})
  void phonesAreKnownInTheirNationalForm(String phone) {
    PersonalWords words = PersonalWords.builder().phone(phone).build();
    assertEquals(EnumSet.of(PersonalKind.PHONE), words.in("x091827".toCharArray()));
  }

  @Test
  void initialsAreHints() {
    StrengthEstimator estimator = StrengthEstimator.vietnamese();
    for (String password : new String[] {"giangdth#83", "dthgiang#83"}) {
      PersonalWords words = PersonalWords.builder().name("Đỗ Thị Hương Giang").build();
      double known = estimator.estimate(password.toCharArray(), words).log10Guesses();
      double unknown =
          estimator.estimate(password.toCharArray(), PersonalWords.none()).log10Guesses();
      assertTrue(known < unknown);
    }
    PersonalWords an = PersonalWords.builder().name("Đỗ Thị Lê An").build();
    assertTrue(an.in("andtl".toCharArray()).isEmpty(), "a hint refuses nothing");
  }
}
