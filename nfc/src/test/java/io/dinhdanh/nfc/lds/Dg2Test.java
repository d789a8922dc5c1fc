package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.evidence.Portrait;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.Arrays;
import org.jmrtd.lds.icao.DG2File;
import org.jmrtd.lds.iso19794.FaceImageInfo;
import org.jmrtd.lds.iso19794.FaceInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class Dg2Test {

  private static final byte[] JPEG =
      Ber.hex("FFD8FFE00004 0000 FFC0000B08 0213 019D 01011100 FFD9");
  private static final byte[] CODESTREAM =
      Ber.hex("FF4FFF51 0029 0000 000001A0 00000214 00000003 00000001 00000000");

  /** The signature, file type and header boxes of a JP2 file of 413 x 531 pixels. */
  private static final byte[] BOXED =
      Ber.hex(
          "0000000C6A5020200D0A870A 00000014667479706A703220000000006A703220"
              + "0000002D6A703268 0000001669686472000002130000019D00030707 0000");

  @Test
  void readsAFacialRecord() throws MalformedFileException {
    Dg2 dg2 = Dg2.parse(Faces.dg2(Faces.record(JPEG, 240, 320, 0)));
    Portrait portrait = dg2.portrait().orElseThrow();
    assertEquals(Portrait.Format.JPEG, portrait.format());
    assertEquals(240, portrait.width());
    assertEquals(320, portrait.height());
    assertArrayEquals(JPEG, portrait.image());
    assertEquals(1, dg2.imageCount());
  }

  @Test
  void keepsNothingThatTheCallerMayChange() throws MalformedFileException {
    byte[] file = Faces.dg2(Faces.record(JPEG, 240, 320, 0));
    Portrait portrait = Dg2.parse(file).portrait().orElseThrow();
    Arrays.fill(file, (byte) 0);
    assertArrayEquals(JPEG, portrait.image());
  }

  @Test
  void stepsOverFeaturePoints() throws MalformedFileException {
    for (int points : new int[] {1, 2, 80}) {
      Dg2 dg2 = Dg2.parse(Faces.dg2(Faces.record(JPEG, 240, 320, points)));
      assertArrayEquals(JPEG, dg2.portrait().orElseThrow().image());
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void givesTheFirstOfSeveral(int templates) throws MalformedFileException {
    byte[][] records = new byte[templates][];
    for (int i = 0; i < templates; i++) {
      records[i] = Faces.record(i == 0 ? JPEG : CODESTREAM, 24, 32, 0);
    }
    Dg2 dg2 = Dg2.parse(Faces.dg2(records));
    assertEquals(templates, dg2.imageCount());
    assertArrayEquals(JPEG, dg2.portrait().orElseThrow().image());
  }

  @Test
  void countsTheFacesOfOneRecord() throws Exception {
    byte[] file =
        DG2File.createISO19794DG2File(Faces.jmrtd(Faces.jpeg(JPEG), Faces.jpeg(CODESTREAM)))
            .getEncoded();
    Dg2 dg2 = Dg2.parse(file);
    assertEquals(2, dg2.imageCount());
    assertArrayEquals(JPEG, dg2.portrait().orElseThrow().image());
  }

  @Test
  void readsTheExtensibleFormat() throws Exception {
    byte[] file = Faces.extensible(JPEG, 413, 531, 2);
    Dg2 dg2 = Dg2.parse(file);
    assertEquals(2, dg2.imageCount());
    assertEquals(new Portrait(JPEG, Portrait.Format.JPEG, 413, 531), dg2.portrait().orElseThrow());
    Hostile.damage(ChipFile.DG2, file, Dg2::parse);
  }

  @Test
  void asksTheImageForASizeThatTheRecordDoesNotState() throws Exception {
    assertSize(413, 531, Dg2.parse(Faces.extensible(JPEG, 0, 0, 1)));
    assertSize(413, 531, Dg2.parse(Faces.dg2(Faces.record(JPEG, 0, 320, 0))));
    assertSize(413, 531, Dg2.parse(Faces.dg2(Faces.record(CODESTREAM, 0, 0, 0))));
    assertSize(413, 531, Dg2.parse(Faces.dg2(Faces.record(BOXED, 0, 0, 0))));
    byte[] bare = Ber.hex("FFD8FFD9");
    assertSize(0, 0, Dg2.parse(Faces.dg2(Faces.record(bare, 0, 0, 0))));
    byte[] cut = Arrays.copyOf(CODESTREAM, 22);
    assertSize(0, 0, Dg2.parse(Faces.dg2(Faces.record(cut, 0, 0, 0))));
  }

  private static void assertSize(int width, int height, Dg2 dg2) {
    Portrait portrait = dg2.portrait().orElseThrow();
    assertEquals(width, portrait.width());
    assertEquals(height, portrait.height());
  }

  @Test
  void aFileMayHoldNoFace() throws MalformedFileException {
    Dg2 dg2 = Dg2.parse(Ber.object(0x75, Ber.object(0x7F61, Ber.hex("020100"))));
    assertFalse(dg2.portrait().isPresent());
    assertEquals(0, dg2.imageCount());
  }

  @Test
  void refusesWhatIsNoImage() {
    for (String image : new String[] {"89504E470D0A1A0A", "FFD8", "0000000C6A5020"}) {
      assertRefused("image-format", Faces.dg2(Faces.record(Ber.hex(image), 1, 1, 0)));
    }
    assertRefused("truncated", Faces.dg2(Faces.record(new byte[0], 1, 1, 0)));
  }

  /** Offsets in the record: the face's length at 14, its number of feature points at 18. */
  @ParameterizedTest
  @CsvSource({"14,length", "18,truncated"})
  void refusesALengthBeyondTheEndWithoutAllocating(int offset, String code) {
    byte[] file = Faces.dg2(changed(offset));
    assertRefused(code, file);
    Hostile.assertFrugal(ChipFile.DG2, file, Dg2::parse);
  }

  @Test
  void overlooksAWrongLengthOfTheWholeRecord() throws MalformedFileException {
    Dg2 dg2 = Dg2.parse(Faces.dg2(changed(8)));
    assertArrayEquals(JPEG, dg2.portrait().orElseThrow().image());
  }

  private static byte[] changed(int offset) {
    byte[] record = Faces.record(JPEG, 240, 320, 0);
    record[offset] = 0x7F;
    record[offset + 1] = (byte) 0xFF;
    return record;
  }

  @Test
  void refusesAnotherVersionAndAnEmptyRecord() {
    byte[] version = Faces.record(JPEG, 240, 320, 0);
    version[5] = '3';
    assertRefused("value", Faces.dg2(version));
    byte[] none = Faces.record(JPEG, 240, 320, 0);
    none[13] = 0;
    assertRefused("missing", Faces.dg2(none));
    assertRefused("missing", Faces.dg2(Ber.hex("04020102")));
    assertRefused("missing", Ber.object(0x75));
  }

  @Test
  void readsAMegabyteFrugally() {
    byte[] image = Arrays.copyOf(JPEG, 1_000_000);
    Hostile.assertFrugal(ChipFile.DG2, Faces.dg2(Faces.record(image, 240, 320, 0)), Dg2::parse);
  }

  @Test
  void survivesDamage() {
    Hostile.damage(ChipFile.DG2, Faces.dg2(Faces.record(JPEG, 240, 320, 2)), Dg2::parse);
  }

  @NeedsEvaluationData
  @ParameterizedTest
  @CsvSource({
    "bsi2008,Datagroup2.bin,337,449",
    "bsi-tr03105,Datagroup2.bin,337,449",
    "loes2006,ef0102.bin,449,598"
  })
  void readsTheSpecimens(String specimen, String name, int width, int height) throws Exception {
    byte[] file = Files.readAllBytes(EvaluationData.path("chip", "specimens", specimen, name));
    Dg2 dg2 = Dg2.parse(file);
    Portrait portrait = dg2.portrait().orElseThrow();
    assertEquals(Portrait.Format.JPEG_2000, portrait.format());
    assertSize(width, height, dg2);
    DG2File jmrtd = new DG2File(new ByteArrayInputStream(file));
    FaceImageInfo theirs = ((FaceInfo) jmrtd.getSubRecords().get(0)).getFaceImageInfos().get(0);
    assertEquals(theirs.getWidth(), portrait.width());
    assertEquals(theirs.getHeight(), portrait.height());
    assertEquals(theirs.getMimeType(), portrait.format().mediaType());
    assertArrayEquals(theirs.getImageInputStream().readAllBytes(), portrait.image());
    Hostile.damage(ChipFile.DG2, file, Dg2::parse);
    Hostile.assertFrugal(ChipFile.DG2, file, Dg2::parse);
  }

  private static void assertRefused(String code, byte[] file) {
    MalformedFileException refused =
        assertThrows(MalformedFileException.class, () -> Dg2.parse(file));
    assertEquals(code, refused.reason().code());
  }

  @FuzzTest(maxDuration = "2m")
  void parse(byte[] file) {
    Hostile.survives(ChipFile.DG2, file, Dg2::parse);
  }
}
