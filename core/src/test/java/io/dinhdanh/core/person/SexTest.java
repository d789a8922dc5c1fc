package io.dinhdanh.core.person;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SexTest {

  @ParameterizedTest
  @CsvSource({
    "Nam, MALE", "NAM, MALE", "nam, MALE", "' Nam ', MALE", "Nữ, FEMALE", "NỮ, FEMALE",
    "nữ, FEMALE", "Nu, FEMALE", "NU, FEMALE", "Male, MALE", "FEMALE, FEMALE", "M, MALE",
    "f, FEMALE", "<, UNSPECIFIED", "X, UNSPECIFIED", "Unspecified, UNSPECIFIED"
  })
  void readsWords(String text, Sex sex) {
    assertEquals(Optional.of(sex), Sex.of(text));
    assertEquals(Optional.of(sex), Sex.of(Normalizer.normalize(text, Normalizer.Form.NFD)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "N", "nan", "nử", "Nam nữ", "1", "2", "MM", "Ｍ"})
  void leavesOtherWordsOpen(String text) {
    assertEquals(Optional.empty(), Sex.of(text));
  }

  @Test
  void leavesEndlessWordsOpen() {
    assertEquals(Optional.empty(), Sex.of(" ".repeat(100_000) + "Nam"));
  }

  @Test
  void readsItsOwnForms() {
    for (Sex sex : Sex.values()) {
      assertEquals(Optional.of(sex), Sex.ofMrz(sex.mrz()));
      assertEquals(Optional.of(sex), Sex.of(sex.name()));
      assertEquals(Optional.of(sex), Sex.of(sex.title().en()));
    }
    assertEquals(Optional.of(Sex.MALE), Sex.of(Sex.MALE.title().vi()));
    assertEquals(Optional.of(Sex.FEMALE), Sex.of(Sex.FEMALE.title().vi()));
  }

  @Test
  void doesNotDependOnTheDefaultLocale() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertEquals(Optional.of(Sex.UNSPECIFIED), Sex.of("UNSPECIFIED"));
    } finally {
      Locale.setDefault(before);
    }
  }
}
