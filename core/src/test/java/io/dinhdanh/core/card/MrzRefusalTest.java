package io.dinhdanh.core.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.dinhdanh.core.text.Refusal;
import io.dinhdanh.core.text.RefusedException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MrzRefusalTest {

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 30, 44, 60, 71, 73, 87, 89, 91, 96})
  void refusesOtherLengths(int length) {
    assertEquals(new MrzRefusal.Length(length), refusal(MrzNameField.fillers(length)));
  }

  @Test
  void refusesFarTooLongTextAtOnce() {
    assertEquals(new MrzRefusal.Length(97), refusal("\n".repeat(97)));
    assertEquals(new MrzRefusal.Length(1 << 20), refusal("<".repeat(1 << 20)));
    assertEquals(
        new MrzRefusal.Length(1 << 20), Mrz.tryParse(new byte[1 << 20]).refusal().orElseThrow());
  }

  @Test
  void refusesEveryOtherCharacterInEveryPlace() {
    for (String zone : Specimens.ALL) {
      for (int i = 0; i < zone.length(); i++) {
        for (char c :
            new char[] {'a', ' ', '-', '\u00ab', '\u0110', '\u0661', '\uff21', 0, '\uffff'}) {
          String wrong = zone.substring(0, i) + c + zone.substring(i + 1);
          assertEquals(new MrzRefusal.Alphabet(i + 1), refusal(wrong));
        }
      }
    }
  }

  @Test
  void refusesBytesThatAreNotAscii() {
    for (int b = -128; b < 0; b++) {
      byte[] zone = Specimens.CARD.getBytes(StandardCharsets.US_ASCII);
      zone[7] = (byte) b;
      assertEquals(new MrzRefusal.Alphabet(8), Mrz.tryParse(zone).refusal().orElseThrow());
    }
  }

  @Test
  void refusesBreaksInsideLinesAndEmptyLines() {
    MrzRefusal lines = new MrzRefusal.Lines(MrzFormat.TD1);
    for (int i = 0; i <= 90; i++) {
      String broken = Specimens.CARD.substring(0, i) + "\n" + Specimens.CARD.substring(i);
      if (i == 30 || i == 60 || i == 90) {
        assertEquals(Mrz.parse(Specimens.CARD), Mrz.parse(broken));
      } else {
        assertEquals(lines, refusal(broken));
      }
      for (String twice : List.of("\n\n", "\n\r", "\r\r", "\r\n\n")) {
        assertEquals(
            lines, refusal(Specimens.CARD.substring(0, i) + twice + Specimens.CARD.substring(i)));
      }
    }
  }

  @Test
  void refusesVisas() {
    String visa =
        "V<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<L898902C<3UTO6908061F9406236ZE184226B<<<<<<<";
    assertEquals(new MrzRefusal.Visa(), refusal(visa));
  }

  @Test
  void saysWhyInBothLanguagesAndNothingOfTheText() {
    List<MrzRefusal> refusals =
        List.of(
            new MrzRefusal.Length(3),
            new MrzRefusal.Alphabet(4),
            new MrzRefusal.Lines(MrzFormat.TD2),
            new MrzRefusal.Visa());
    for (MrzRefusal refusal : refusals) {
      assertFalse(refusal.sentence().en().equals(refusal.sentence().vi()));
      assertEquals("mrz-", refusal.code().substring(0, 4));
    }
    String secret = Specimens.CARD.replace('9', '*');
    RefusedException e = assertThrows(RefusedException.class, () -> Mrz.parse(secret));
    assertEquals(new MrzRefusal.Alphabet(7), e.refusal());
    assertEquals(e.refusal().sentence().en(), e.getMessage());
  }

  private static MrzRefusal refusal(String text) {
    Refusal refusal = Mrz.tryParse(text).refusal().orElseThrow();
    return assertInstanceOf(MrzRefusal.class, refusal);
  }
}
