package io.dinhdanh.validation.phone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text: a number that reads back as itself, or a refusal. */
class PhoneNumberFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void anyText(FuzzedDataProvider data) {
    String text = data.consumeRemainingAsString();
    PhoneNumber.tryParseMigrating(text)
        .value()
        .ifPresent(
            number -> {
              assertEquals(number, PhoneNumber.tryParse(number.e164()).orThrow());
              assertEquals(number, PhoneNumber.tryParse(number.readable()).orThrow());
            });
  }
}
