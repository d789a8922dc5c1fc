package io.dinhdanh.validation.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Stored values are read only as they were written, to the letter. */
class StoredTextsTest {

  private static final String SALT = "A".repeat(21);
  private static final String TAG = "A".repeat(42);

  private static String hash(String settings, char lastOfSalt, char lastOfTag) {
    return "$argon2id$v=19$" + settings + "$" + SALT + lastOfSalt + "$" + TAG + lastOfTag;
  }

  @ParameterizedTest
  @CsvSource({
    "'m=019456,t=2,p=1', A, A",
    "'m=19456,t=02,p=1', A, A",
    "'m=19456,t=2,p=01', A, A",
    "'m=19456,t=2,p=1', B, A",
    "'m=19456,t=2,p=1', A, B"
  })
  void aHashHasOneSpelling(String settings, char lastOfSalt, char lastOfTag) {
    String plain = hash("m=19456,t=2,p=1", 'A', 'A');
    assertEquals(plain, SecretHash.parse(plain).orThrow().text());
    String other = hash(settings, lastOfSalt, lastOfTag);
    assertEquals(
        StoredValueRefusal.HASH_DAMAGED, SecretHash.parse(other).refusal().orElseThrow(), other);
    assertFalse(StoredAnswers.parse("answers1|pet:" + other).value().isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "code1:01700000000000:120000:0:1:0:",
        "code1:1700000000000:0120000:0:1:0:",
        "code1:1700000000000:120000:00:1:0:",
        "code1:1700000000000:120000:0:01:0:"
      })
  void aCodeHasOneSpelling(String times) {
    String plain = "code1:1700000000000:120000:0:1:0:" + TAG + "A";
    assertEquals(plain, OneTimeCode.parse(plain).orThrow().text());
    assertFalse(OneTimeCode.parse(times + TAG + "A").value().isPresent());
    assertFalse(
        OneTimeCode.parse("code1:1700000000000:120000:0:1:0:" + TAG + "B").value().isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"attempts1:07:", "attempts1:7:0123", "attempts1:00:"})
  void aCountHasOneSpelling(String text) {
    assertFalse(Attempts.parse(text).value().isPresent());
  }

  @Test
  void answersAreGivenOnce() {
    String answer = "|pet:" + hash("m=19456,t=2,p=1", 'A', 'A');
    assertEquals("answers1" + answer, StoredAnswers.parse("answers1" + answer).orThrow().text());
    assertFalse(StoredAnswers.parse("answers1" + answer + answer).value().isPresent());
    assertFalse(StoredAnswers.parse("answers1|" + answer).value().isPresent());
    assertFalse(StoredAnswers.parse("answers1" + answer + "|").value().isPresent());
  }
}
