package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.person.PartialDate;
import java.io.ByteArrayInputStream;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jmrtd.lds.icao.DG12File;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Dg12Test {

  private static final byte[] FULL =
      new DG12File(
              "CỤC CẢNH SÁT",
              "20210102",
              List.of("TRẦN<<VĂN<CON", "TRẦN<<THỊ<EM"),
              "GHI CHÚ",
              "THUẾ",
              new byte[] {1},
              new byte[] {2},
              "20210102030405",
              "MÁY 7")
          .getEncoded();

  @Test
  void readsWhatJmrtdWrites() throws Exception {
    Dg12 dg12 = Dg12.parse(FULL);
    DG12File theirs = new DG12File(new ByteArrayInputStream(FULL));
    assertEquals(Optional.of(theirs.getIssuingAuthority()), dg12.authority());
    assertEquals(Optional.of(PartialDate.ofDay(2021, 1, 2)), dg12.issueDate());
    assertEquals(List.of("TRẦN VĂN CON", "TRẦN THỊ EM"), dg12.otherPersons());
    assertEquals(Optional.of(theirs.getEndorsementsAndObservations()), dg12.endorsements());
    assertEquals(Optional.of(theirs.getTaxOrExitRequirements()), dg12.taxOrExit());
    assertEquals(Optional.of(LocalDateTime.of(2021, 1, 2, 3, 4, 5)), dg12.personalised());
    assertEquals(Optional.of(theirs.getPersonalizationSystemSerialNumber()), dg12.systemNumber());
    assertEquals(List.of(), dg12.notes());
    assertEquals("Dg12[0 notes]", dg12.toString());
  }

  @Test
  void readsTheDateOfIssueInBcdAsJmrtdDoes() throws Exception {
    byte[] file = Ber.hex("6C0B 5C025F26 5F2604 20210102");
    DG12File theirs = new DG12File(new ByteArrayInputStream(file));
    assertEquals("20210102", theirs.getDateOfIssue());
    assertEquals(
        PartialDate.tryParseIso(theirs.getDateOfIssue()).value(), Dg12.parse(file).issueDate());
  }

  @Test
  void readsAnInstantInBcd() throws MalformedFileException {
    Dg12 dg12 = Dg12.parse(Ber.hex("6C0A 5F5507 20211231235959"));
    assertEquals(Optional.of(LocalDateTime.of(2021, 12, 31, 23, 59, 59)), dg12.personalised());
  }

  @ParameterizedTest
  @CsvSource({"20211231235960", "20211331235959", "2021123123", "2021123123595A"})
  void notesWhatIsNoInstant(String value) throws MalformedFileException {
    Dg12 dg12 = Dg12.parse(Ber.object(0x6C, Ber.object(0x5F55, Ber.hex(value))));
    assertFalse(dg12.personalised().isPresent());
    assertEquals(List.of(Notes.NOT_A_DATE.with("field", "5F55")), dg12.notes());
  }

  @Test
  void survivesDamage() {
    Hostile.damage(ChipFile.DG12, FULL, Dg12::parse);
  }

  @FuzzTest(maxDuration = "2m")
  void parse(byte[] file) {
    Hostile.survives(ChipFile.DG12, file, Dg12::parse);
  }
}
