package io.dinhdanh.validation.qr;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.text.Parsed;

/** Any text and any bytes: a card all of whose parts can be asked for, or a refusal. */
class CardQrFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void anyText(FuzzedDataProvider data) {
    ask(CardQr.tryParse(data.consumeRemainingAsString()));
  }

  @FuzzTest(maxDuration = "2m")
  void anyBytes(byte[] data) {
    ask(CardQr.tryParse(data));
  }

  private static void ask(Parsed<CardQr> parsed) {
    parsed
        .value()
        .ifPresent(
            card -> {
              card.accessKeys();
              card.identity();
              card.extras();
              card.warnings();
            });
  }
}
