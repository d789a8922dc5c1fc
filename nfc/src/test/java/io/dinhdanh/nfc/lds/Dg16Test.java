package io.dinhdanh.nfc.lds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.person.PartialDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class Dg16Test {

  private static final byte[] TWO =
      Ber.object(
          0x70,
          Ber.hex("020102"),
          Ber.object(
              0xA1,
              text(0x5F50, "20240131"),
              text(0x5F51, "TRẦN<<THỊ<CHỊ"),
              text(0x5F52, "+84900000001"),
              text(0x5F53, "1 PHỐ THỬ<HÀ NỘI")),
          Ber.object(0xA2, text(0x5F51, "LÊ<<VĂN<BẠN"), text(0x5F50, "20249931")));

  private static byte[] text(int tag, String text) {
    return Ber.object(tag, text.getBytes(UTF_8));
  }

  @Test
  void readsEachPerson() throws Exception {
    Dg16 dg16 = Dg16.parse(TWO);
    assertEquals(
        new Dg16.Contact(
            Optional.of(PartialDate.ofDay(2024, 1, 31)),
            Optional.of("TRẦN THỊ CHỊ"),
            Optional.of("+84900000001"),
            List.of("1 PHỐ THỬ", "HÀ NỘI")),
        dg16.persons().get(0));
    assertEquals(Optional.of("LÊ VĂN BẠN"), dg16.persons().get(1).name());
    assertFalse(dg16.persons().get(1).recorded().isPresent());
    assertEquals(List.of(Notes.NOT_A_DATE.with("field", "5F50")), dg16.notes());
  }

  @Test
  void saysNothingPersonal() throws Exception {
    Dg16 dg16 = Dg16.parse(TWO);
    assertEquals("Dg16[2 persons]", dg16.toString());
    assertEquals("Contact[******]", dg16.persons().get(0).toString());
  }

  @Test
  void survivesDamage() {
    Hostile.damage(ChipFile.DG16, TWO, Dg16::parse);
  }

  @FuzzTest(maxDuration = "2m")
  void parse(byte[] file) {
    Hostile.survives(ChipFile.DG16, file, Dg16::parse);
  }
}
