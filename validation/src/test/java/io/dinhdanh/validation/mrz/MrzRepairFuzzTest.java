package io.dinhdanh.validation.mrz;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;

/** Any text: a zone whose check digits fit, or a refusal. */
class MrzRepairFuzzTest {

  @FuzzTest(maxDuration = "2m")
  void anyText(FuzzedDataProvider data) {
    MrzRepair.repair(data.consumeRemainingAsString())
        .value()
        .ifPresent(repaired -> assertTrue(repaired.mrz().checkDigitsFit()));
  }
}
