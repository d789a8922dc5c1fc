package io.dinhdanh.validation.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.text.Sentence;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SecurityQuestionsTest {

  private static final SecurityQuestion PET = SecurityQuestion.suggestions().get(2);
  private static final SecurityQuestion DISH = SecurityQuestion.suggestions().get(4);
  private static final SecretHasher HASHER =
      SecretHasher.forAnswers(new Argon2Settings(64, 1, 1), new SecureRandom());
  private static final SecurityQuestions QUESTIONS = SecurityQuestions.vneid(HASHER);

  @Test
  void rightAnswersAreKnownAgainHoweverTheyAreWritten() {
    StoredAnswers stored =
        QUESTIONS.store(List.of(answer(PET, "Mèo Mướp"), answer(DISH, "Bánh xèo")));
    assertTrue(
        QUESTIONS.verify(stored, List.of(answer(DISH, "banh XEO"), answer(PET, "meo muop."))));
    assertFalse(
        QUESTIONS.verify(stored, List.of(answer(DISH, "banh beo"), answer(PET, "meo muop"))));
    assertFalse(QUESTIONS.verify(stored, List.of(answer(DISH, "banh xeo"))));
    assertFalse(QUESTIONS.verify(stored, List.of()));
  }

  @Test
  void survivesStoring() {
    StoredAnswers stored = QUESTIONS.store(List.of(answer(PET, "Mướp"), answer(DISH, "Bánh xèo")));
    StoredAnswers read = StoredAnswers.parse(stored.text()).orThrow();
    assertEquals(stored.text(), read.text());
    assertTrue(QUESTIONS.verify(read, List.of(answer(PET, "mướp"), answer(DISH, "bánh xèo"))));
    assertEquals("StoredAnswers[first-pet, favourite-dish]", read.toString());
  }

  @Test
  void namesEveryBrokenRule() {
    assertEquals("", codes(answer(PET, "Mướp"), answer(DISH, "Bánh xèo")));
    assertEquals("too-few-questions", codes(answer(PET, "Mướp")));
    assertEquals("question-twice", codes(answer(PET, "Mướp"), answer(PET, "Vàng")));
    assertEquals("answer-short", codes(answer(PET, "..."), answer(DISH, "Bánh xèo")));
    assertEquals("answers-equal", codes(answer(PET, "Nem Nướng"), answer(DISH, "nemnuong")));
    assertEquals("answer-in-question", codes(answer(PET, "con vat"), answer(DISH, "Bánh xèo")));
    assertEquals("answer-in-question", codes(answer(PET, "First pet"), answer(DISH, "Bánh xèo")));
    assertEquals("", codes(answer(PET, "Co"), answer(DISH, "Bánh xèo")));
    assertThrows(
        IllegalArgumentException.class, () -> QUESTIONS.store(List.of(answer(PET, "Mướp"))));
  }

  @Test
  void otherScriptsKeepTheirLetters() {
    StoredAnswers stored =
        QUESTIONS.store(List.of(answer(PET, "Мурка"), answer(DISH, "북어국 \uD83D\uDE00")));
    assertTrue(
        QUESTIONS.verify(stored, List.of(answer(PET, "МУРКА"), answer(DISH, "북어국\uD83D\uDE00"))));
    assertFalse(
        QUESTIONS.verify(stored, List.of(answer(PET, "Барса"), answer(DISH, "북어국\uD83D\uDE00"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "answers1", "answers1|", "answers1|a", "answers1|a:b", "answers2|a:b", "x"})
  void refusesDamagedAnswers(String text) {
    assertTrue(StoredAnswers.parse(text).refusal().isPresent());
  }

  @Test
  void refusesImpossibleQuestions() {
    Sentence text = new Sentence("?", "?");
    assertThrows(IllegalArgumentException.class, () -> new SecurityQuestion("A b", text));
    assertThrows(IllegalArgumentException.class, () -> new SecurityQuestions(HASHER, 0));
    assertThrows(IllegalArgumentException.class, () -> new SecurityQuestions(HASHER, 17));
  }

  private static String codes(SecurityAnswer... answers) {
    return QUESTIONS.examine(List.of(answers)).stream()
        .map(Reason::code)
        .collect(Collectors.joining(" "));
  }

  private static SecurityAnswer answer(SecurityQuestion question, String text) {
    return new SecurityAnswer(question, Secret.copyOf(text.toCharArray()));
  }
}
