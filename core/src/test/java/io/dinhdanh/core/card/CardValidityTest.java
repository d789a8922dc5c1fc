package io.dinhdanh.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.CardValidity.Standing;
import io.dinhdanh.core.person.PartialDate;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardValidityTest {

  @ParameterizedTest(name = "Law 26/2023 art. 21: born {0}, issued {1}")
  @CsvSource({
    // A child until 14; from 12 on until 25.
    "2020-05-10, 2024-08-01, 2034-05-10",
    "2013-05-10, 2025-05-09, 2027-05-10",
    "2013-05-10, 2025-05-10, 2038-05-10 2027-05-10",
    "2013-05-10, 2025-05-11, 2038-05-10",
    // From 23 on until 40, from 38 on until 60, from 58 on for life.
    "2002-05-10, 2025-05-09, 2027-05-10",
    "2002-05-10, 2025-05-10, 2042-05-10 2027-05-10",
    "2002-05-10, 2025-05-11, 2042-05-10",
    "1987-05-10, 2025-05-09, 2027-05-10",
    "1987-05-10, 2025-05-10, 2047-05-10 2027-05-10",
    "1967-05-10, 2025-05-09, 2027-05-10",
    "1967-05-10, 2025-05-10, none 2027-05-10",
    "1967-05-10, 2025-05-11, none",
    "1930-01-01, 2025-05-11, none",
    // Born on 29 February: two birthdays in a common year, one in a leap year.
    "2000-02-29, 2025-01-01, 2040-02-29",
    "1988-02-29, 2025-01-01, 2028-02-29",
    "2012-02-29, 2026-03-02, 2037-02-28 2037-03-01",
    "2012-02-29, 2024-12-01, 2037-02-28 2037-03-01",
    "2016-02-29, 2024-12-01, 2030-02-28 2030-03-01",
    "2004-02-29, 2027-02-27, 2029-02-28 2029-03-01",
    "2004-02-29, 2027-02-28, 2044-02-29 2029-02-28 2029-03-01",
    "2004-02-29, 2027-03-01, 2044-02-29 2029-02-28 2029-03-01",
    "2004-02-29, 2027-03-02, 2044-02-29",
    // The day on which the law came into force, and the day of birth.
    "2010-07-01, 2024-07-01, 2035-07-01",
    "2025-05-10, 2025-05-10, 2039-05-10",
  })
  void followsTheLawOf2023(String birth, LocalDate issued, String expected) {
    assertEquals(expected, candidates(birth, issued));
  }

  @ParameterizedTest(name = "Law 59/2014 art. 21: born {0}, issued {1}")
  @CsvSource({
    "1993-04-20, 2021-06-01, 2033-04-20",
    "1991-11-02, 2022-06-01, 2031-11-02",
    "2007-05-10, 2021-05-10, 2032-05-10",
    "1999-05-10, 2022-05-09, 2024-05-10",
    "1999-05-10, 2022-05-10, 2039-05-10 2024-05-10",
    "1964-05-10, 2022-05-11, none",
    "2010-06-30, 2024-06-30, 2035-06-30",
    "1980-01-01, 2016-01-01, 2020-01-01",
  })
  void followsTheLawOf2014(String birth, LocalDate issued, String expected) {
    assertEquals(expected, candidates(birth, issued));
  }

  @ParameterizedTest(name = "born {0}, issued {1}")
  @CsvSource({
    "1980-01-01, 2015-12-31",
    "2025-05-11, 2025-05-10",
    "1980-01, 2025-05-10",
    "1980, 2025-05-10",
    "XXXX, 2025-05-10",
  })
  void knowsWhenItCannotTell(String birth, LocalDate issued) {
    assertEquals("", candidates(birth, issued));
  }

  @Test
  void agreesWithAPlainReadingOfTheLawOnEveryDay() {
    LocalDate issued = LocalDate.of(2025, 3, 14);
    for (int back = 0; back < 100 * 365; back++) {
      LocalDate born = issued.minusDays(back);
      List<Expiry> candidates = CardValidity.candidates(PartialDate.of(born), issued);
      assertTrue(candidates.contains(plainly(born, issued)));
      boolean leapDay = born.getMonthValue() == 2 && born.getDayOfMonth() == 29;
      boolean onTheLimit = born.getMonthValue() == 3 && born.getDayOfMonth() == 14;
      assertTrue(candidates.size() == 1 || leapDay || onTheLimit);
    }
  }

  /** The least age of exchange more than two years away, counted with java.time alone. */
  private static Expiry plainly(LocalDate born, LocalDate issued) {
    for (int age : new int[] {14, 25, 40, 60}) {
      if (issued.plusYears(2).isBefore(born.plusYears(age))) {
        return Expiry.on(born.plusYears(age));
      }
    }
    return Expiry.never();
  }

  @Test
  void eachRuleNamesItsLaw() {
    assertEquals(2, CardValidity.rules().size());
    assertTrue(CardValidity.rules().stream().allMatch(rule -> rule.basis().startsWith("Law ")));
    assertEquals(List.of(14, 25, 40, 60), CardValidity.rules().get(1).ages());
  }

  @ParameterizedTest
  @CsvSource({
    "CMND_9, 2024-01-14, 2024-01-14",
    "CMND_9, 2024-01-15, 2024-06-30",
    "CMND_9, 2024-06-30, 2024-06-30",
    "CMND_9, 2024-07-01, 2024-07-01",
    "CMND_9, 2024-12-31, 2024-12-31",
    "CMND_12, 2025-01-01, 2024-12-31",
    "CMND_12, none, 2024-12-31",
    "CCCD_BARCODE, 2024-03-01, 2024-06-30",
    "CCCD_CHIP, 2024-06-29, 2024-06-30",
    "CCCD_CHIP, 2030-03-01, 2030-03-01",
    "CCCD_CHIP, none, none",
    "CAN_CUOC, 2024-03-01, 2024-03-01",
    "PASSPORT, 2024-03-01, 2024-03-01",
  })
  void knowsWhatTheLawMadeOfPrintedDates(CardKind kind, String printed, String byLaw) {
    assertEquals(expiry(byLaw), CardValidity.byLaw(kind, expiry(printed)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-20, -1, EXPIRED",
    "2026-11-21, 0, EXPIRES_SOON",
    "2026-12-21, 30, EXPIRES_SOON",
    "2026-12-22, 31, VALID",
    "2020-01-01, -2516, EXPIRED",
  })
  void countsTheDaysLeft(LocalDate day, long days, Standing standing) {
    Expiry expiry = Expiry.on(day);
    assertEquals(days, expiry.daysFrom(Specimens.TODAY).orElseThrow());
    assertEquals(standing, CardValidity.standing(expiry, Specimens.TODAY));
    assertEquals(standing == Standing.EXPIRED, expiry.hasExpired(Specimens.TODAY));
  }

  @Test
  void neverExpires() {
    Expiry never = Expiry.never();
    assertFalse(never.daysFrom(LocalDate.MAX).isPresent());
    assertFalse(never.hasExpired(LocalDate.MAX));
    assertEquals(Standing.VALID, CardValidity.standing(never, Specimens.TODAY));
    assertEquals("none", never.text());
    assertEquals("Expiry[never]", never.toString());
    assertEquals("Expiry[day]", Expiry.on(Specimens.TODAY).toString());
  }

  private static String candidates(String birth, LocalDate issued) {
    return CardValidity.candidates(PartialDate.parseIso(birth), issued).stream()
        .map(Expiry::text)
        .collect(Collectors.joining(" "));
  }

  private static Expiry expiry(String text) {
    return text.equals("none") ? Expiry.never() : Expiry.on(LocalDate.parse(text));
  }
}
