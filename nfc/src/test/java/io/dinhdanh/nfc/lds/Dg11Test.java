package io.dinhdanh.nfc.lds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.person.PartialDate;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jmrtd.lds.icao.DG11File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Dg11Test {

  private static final byte[] FULL =
      new DG11File(
              "LÊ<<THỊ<BÍCH",
              List.of("BÍCH<LÊ", "TÍ"),
              "001190012345",
              "19900228",
              List.of("HÀ NỘI", "VIỆT NAM"),
              List.of("12 PHỐ HUẾ", "HÀ NỘI"),
              "0900000000",
              "KỸ SƯ",
              "BÀ",
              "TÓM TẮT",
              new byte[] {1, 2, 3},
              List.of("B1234567", "C7654321"),
              "KHÔNG")
          .getEncoded();

  @Test
  void readsWhatJmrtdWrites() throws Exception {
    Dg11 dg11 = Dg11.parse(FULL);
    DG11File theirs = new DG11File(new ByteArrayInputStream(FULL));
    assertEquals(Optional.of("LÊ THỊ BÍCH"), dg11.name());
    assertEquals(List.of("BÍCH LÊ", "TÍ"), dg11.otherNames());
    assertEquals(Optional.of(theirs.getPersonalNumber()), dg11.personalNumber());
    assertEquals(Optional.of(PartialDate.ofDay(1990, 2, 28)), dg11.birthDate());
    assertEquals(theirs.getPlaceOfBirth(), dg11.birthPlace());
    assertEquals(theirs.getPermanentAddress(), dg11.address());
    assertEquals(Optional.of(theirs.getTelephone()), dg11.telephone());
    assertEquals(Optional.of(theirs.getProfession()), dg11.profession());
    assertEquals(Optional.of(theirs.getTitle()), dg11.title());
    assertEquals(Optional.of(theirs.getPersonalSummary()), dg11.summary());
    assertEquals(theirs.getOtherValidTDNumbers(), dg11.otherDocuments());
    assertEquals(Optional.of(theirs.getCustodyInformation()), dg11.custody());
    assertEquals(List.of(), dg11.notes());
    assertEquals("Dg11[0 notes]", dg11.toString());
  }

  @Test
  void everythingMayBeMissing() throws MalformedFileException {
    Dg11 dg11 = Dg11.parse(Ber.hex("6B025C00"));
    assertFalse(dg11.name().isPresent());
    assertFalse(dg11.birthDate().isPresent());
    assertEquals(List.of(), dg11.birthPlace());
    assertEquals(dg11, Dg11.parse(Ber.hex("6B0A 5C025F0E 5F0E00 5F1000")));
  }

  @ParameterizedTest
  @CsvSource({
    "3139393030323238,1990-02-28",
    "19900228,1990-02-28",
    "3139393030323030,1990-02",
    "3139393030303030,1990",
    "19900000,1990",
    "313939303C3C3C3C,1990",
    "3139393030323C3C,1990-02"
  })
  void readsDatesInAsciiAndBcd(String value, String date) throws MalformedFileException {
    Dg11 dg11 = Dg11.parse(Ber.object(0x6B, Ber.object(0x5F2B, Ber.hex(value))));
    assertEquals(Optional.of(date), dg11.birthDate().map(PartialDate::iso));
    assertEquals(List.of(), dg11.notes());
  }

  @ParameterizedTest
  @CsvSource({
    "3139393030323330",
    "19900230",
    "1990022A",
    "31393930",
    "313939302D30322D3238",
    "01",
    "3C3C3C3C30323238",
    "D9A1D9A9D9A9D9A0"
  })
  void notesWhatIsNoDate(String value) throws MalformedFileException {
    Dg11 dg11 = Dg11.parse(Ber.object(0x6B, Ber.object(0x5F2B, Ber.hex(value))));
    assertFalse(dg11.birthDate().isPresent());
    assertEquals(List.of(Notes.NOT_A_DATE.with("field", "5F2B")), dg11.notes());
  }

  @Test
  void anUnknownDateIsNoDateAndNoFault() throws MalformedFileException {
    for (String value : new String[] {"00000000", "3030303030303030", "3C3C3C3C3C3C3C3C"}) {
      Dg11 dg11 = Dg11.parse(Ber.object(0x6B, Ber.object(0x5F2B, Ber.hex(value))));
      assertFalse(dg11.birthDate().isPresent());
      assertEquals(List.of(), dg11.notes());
    }
  }

  @Test
  void notesWhatIsNotUtf8AndStillShowsIt() throws MalformedFileException {
    Dg11 dg11 = Dg11.parse(Ber.object(0x6B, Ber.object(0x5F0E, Ber.hex("4CCA 3C3C C8"))));
    assertEquals(Optional.of("LÊ È"), dg11.name());
    assertEquals(List.of(Notes.NOT_UTF8.with("field", "5F0E")), dg11.notes());
  }

  @Test
  void leavesOutWhatIsTooLong() throws MalformedFileException {
    byte[] most = "A".repeat(Text.LIMIT).getBytes(UTF_8);
    byte[] more = "A".repeat(Text.LIMIT + 1).getBytes(UTF_8);
    byte[] file = Ber.object(0x6B, Ber.object(0x5F12, most), Ber.object(0x5F13, more));
    Dg11 dg11 = Dg11.parse(file);
    assertEquals(Text.LIMIT, dg11.telephone().orElseThrow().length());
    assertFalse(dg11.profession().isPresent());
    assertEquals(List.of(Notes.TOO_LONG.with("field", "5F13")), dg11.notes());
  }

  @Test
  void keepsTheNumberOfNotesSmall() throws MalformedFileException {
    byte[][] names = new byte[1_000][];
    Arrays.fill(names, Ber.object(0x5F0F, Ber.hex("FF")));
    assertEquals(100, Dg11.parse(Ber.object(0x6B, names)).notes().size());
  }

  @Test
  void refusesOtherLayouts() {
    assertThrows(MalformedFileException.class, () -> Dg11.parse(Ber.hex("6C025C00")));
    assertThrows(MalformedFileException.class, () -> Dg11.parse(Ber.hex("6B03A00201")));
    assertThrows(MalformedFileException.class, () -> Dg11.parse(new byte[0]));
  }

  @Test
  void survivesDamage() {
    Hostile.damage(ChipFile.DG11, FULL, Dg11::parse);
  }

  @FuzzTest(maxDuration = "2m")
  void parse(byte[] file) {
    Hostile.survives(ChipFile.DG11, file, Dg11::parse);
  }
}
