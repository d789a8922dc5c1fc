package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Dg7Test {

  private static final byte[] TWO = Ber.hex("670E 020102 5F4303FFD8FF 5F4302ABCD");

  @Test
  void readsEachImage() throws Exception {
    Dg7 dg7 = Dg7.parse(TWO);
    assertEquals(2, dg7.images().size());
    assertArrayEquals(Ber.hex("FFD8FF"), dg7.images().get(0));
    assertArrayEquals(Ber.hex("ABCD"), dg7.images().get(1));
    assertEquals("Dg7[2 images]", dg7.toString());
  }

  @Test
  void isEqualByContent() throws Exception {
    Dg7 dg7 = Dg7.parse(TWO);
    dg7.images().get(0)[0]++;
    assertEquals(Dg7.parse(TWO), dg7);
    assertEquals(Dg7.parse(TWO).hashCode(), dg7.hashCode());
    assertFalse(dg7.equals(Dg7.parse(Ber.hex("6703 020100"))));
  }

  @ParameterizedTest
  @ValueSource(strings = {"6703 020101", "6704 02020000", "6705 5F4302ABCD", "6803 020100", "67"})
  void refusesAnotherLayout(String hex) {
    assertThrows(MalformedFileException.class, () -> Dg7.parse(Ber.hex(hex)));
  }

  @Test
  void survivesDamage() {
    Hostile.damage(ChipFile.DG7, TWO, Dg7::parse);
  }

  @FuzzTest(maxDuration = "2m")
  void parse(byte[] file) {
    Hostile.survives(ChipFile.DG7, file, Dg7::parse);
  }
}
