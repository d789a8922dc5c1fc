package io.dinhdanh.core.card;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.text.Parsed;
import java.time.LocalDate;
import org.junit.jupiter.api.Assertions;

/** Any bytes are read or refused; whatever was read answers every question. */
class MrzFuzzTest {

  private static final String ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ<";

  @FuzzTest(maxDuration = "2m")
  void readsOrRefusesAnyBytes(byte[] input) {
    Parsed<Mrz> parsed = Mrz.tryParse(input);
    if (parsed instanceof Parsed.Accepted<Mrz> accepted) {
      askEverything(accepted.accepted());
    } else {
      Assertions.assertTrue(parsed.refusal().orElseThrow() instanceof MrzRefusal);
    }
  }

  @FuzzTest(maxDuration = "2m")
  void readsEveryTextOfTheRightLengthAndAlphabet(byte[] input) {
    for (MrzFormat format : MrzFormat.values()) {
      StringBuilder text = new StringBuilder(format == MrzFormat.TD3 ? "P" : "I");
      for (int i = 1; i < format.length(); i++) {
        int b = i < input.length ? Byte.toUnsignedInt(input[i]) : '<';
        text.append(CheckDigits.isAlphabet((char) b) ? (char) b : ALPHABET.charAt(b % 37));
      }
      askEverything(Mrz.parse(text.toString()));
    }
  }

  private static void askEverything(Mrz mrz) {
    LocalDate today = LocalDate.of(2026, 11, 21);
    Assertions.assertEquals(mrz, Mrz.parse(mrz.text()));
    Assertions.assertEquals(mrz, Mrz.parse(String.join("\r\n", mrz.lines())));
    boolean all = mrz.checkDigits().stream().allMatch(MrzCheckDigit::fits);
    Assertions.assertEquals(all, mrz.checkDigitsFit());
    mrz.identity(IdentitySource.MRZ, today);
    mrz.numberAgreement();
    Assertions.assertFalse(mrz.optionalData().endsWith("<"));
    Assertions.assertFalse(mrz.secondOptionalData().endsWith("<"));
    CardFacts.none().mrz(mrz).kind();
    Assertions.assertTrue(MrzKey.of(mrz).information().length() >= 24);
    mrz.birthDate(today)
        .ifPresent(
            birth ->
                birth
                    .earliest()
                    .ifPresent(day -> Assertions.assertFalse(day.isAfter(today.plusYears(1)))));
  }
}
