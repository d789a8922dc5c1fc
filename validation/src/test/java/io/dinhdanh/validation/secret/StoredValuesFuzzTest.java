package io.dinhdanh.validation.secret;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.validation.secret.strength.PersonalWords;

/** Whatever is stored or typed: read or refused, never an unexpected exception. */
class StoredValuesFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void storedTexts(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    SecretHash.parse(text).value().ifPresent(value -> assertEquals(text, value.text()));
    OneTimeCode.parse(text).value().ifPresent(value -> assertEquals(text, value.text()));
    Attempts.parse(text).value().ifPresent(value -> assertEquals(text, value.text()));
    StoredAnswers.parse(text).value().ifPresent(value -> assertEquals(text, value.text()));
  }

  @FuzzTest(maxDuration = "2m")
  void typedSecrets(FuzzedDataProvider data) {
    PersonalWords words =
        PersonalWords.builder()
            .name(data.consumeString(40))
            .number(data.consumeString(20))
            .phone(data.consumeString(20))
            .build();
    char[] typed = data.consumeRemainingAsString().toCharArray();
    Secret secret = Secret.copyOf(typed);
    PasswordPolicy policy = PasswordPolicy.vneid2024();
    assertEquals(policy.accepts(typed), policy.examine(secret, words).accepted());
    PasswordPolicy.nist63b4().examine(secret, words);
    PasscodePolicy.strict().examine(secret, words);
  }
}
