package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import org.jmrtd.lds.icao.DG1File;
import org.jmrtd.lds.icao.MRZInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Dg1Test {

  @Test
  void readsTheZonesOfCardsAndPassports() throws Exception {
    for (Mrz zone : new Mrz[] {Zones.vietnamese(), Zones.foreign()}) {
      Dg1 dg1 = Dg1.parse(Zones.dg1(zone));
      assertEquals(zone, dg1.mrz());
      assertTrue(dg1.mrz().checkDigitsFit());
      assertSame(Zones.dg1(zone));
      assertFalse(dg1.toString().contains(zone.name().primary()));
    }
  }

  @Test
  void leavesWrongCheckDigitsToTheEvidence() throws MalformedFileException {
    String wrong = Zones.vietnamese().text().replace("VNM", "VNX");
    assertEquals("VNX", Dg1.parse(Zones.dg1(wrong)).mrz().nationality());
  }

  @ParameterizedTest
  @CsvSource({
    "6100,missing",
    "61055F1F024142,mrz-length",
    "75055F1F024142,tag",
    "61045C025F1F,missing",
    "61045F1F0242,length"
  })
  void refusesOtherLayouts(String hex, String code) {
    assertRefused(code, Ber.hex(hex));
  }

  @Test
  void refusesWhatIsNoZone() {
    String zone = Zones.vietnamese().text();
    assertRefused("mrz-alphabet", Zones.dg1("i" + zone.substring(1)));
    assertRefused("mrz-length", Zones.dg1(zone.substring(1)));
    assertRefused("mrz-visa", Zones.dg1("V" + Zones.foreign().text().substring(1)));
  }

  private static void assertRefused(String code, byte[] file) {
    MalformedFileException refused =
        assertThrows(MalformedFileException.class, () -> Dg1.parse(file));
    assertEquals(code, refused.reason().code());
    assertEquals(ChipFile.DG1, refused.file());
  }

  @Test
  void survivesDamage() {
    Hostile.damage(ChipFile.DG1, Zones.dg1(Zones.vietnamese()), Dg1::parse);
  }

  @NeedsEvaluationData
  @ParameterizedTest
  @CsvSource({
    "bsi2008,Datagroup1.bin,TD3",
    "bsi-tr03105,Datagroup1.bin,TD3",
    "loes2006,ef0101.bin,TD3"
  })
  void readsTheSpecimens(String specimen, String name, String format) throws Exception {
    byte[] file = Files.readAllBytes(EvaluationData.path("chip", "specimens", specimen, name));
    assertEquals(format, Dg1.parse(file).mrz().format().name());
    assertTrue(Dg1.parse(file).mrz().checkDigitsFit());
    assertSame(file);
    Hostile.damage(ChipFile.DG1, file, Dg1::parse);
  }

  private static void assertSame(byte[] file) throws Exception {
    Mrz ours = Dg1.parse(file).mrz();
    MRZInfo theirs = new DG1File(new ByteArrayInputStream(file)).getMRZInfo();
    assertEquals(theirs.getDocumentNumber().replace("<", ""), ours.documentNumber());
    assertEquals(theirs.getIssuingState().replace("<", ""), ours.issuer());
    assertEquals(theirs.getNationality().replace("<", ""), ours.nationality());
    assertEquals(
        (theirs.getPrimaryIdentifier() + " " + theirs.getSecondaryIdentifier())
            .replace("<", " ")
            .trim(),
        ours.name().natural());
    assertEquals(theirs.getDateOfBirth(), ours.text().substring(birth(ours), birth(ours) + 6));
  }

  private static int birth(Mrz zone) {
    return zone.text().length() == 90 ? 30 : 57;
  }

  @FuzzTest(maxDuration = "2m")
  void parse(byte[] file) {
    Hostile.survives(ChipFile.DG1, file, Dg1::parse);
  }
}
