package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.code_intelligence.jazzer.junit.FuzzTest;
import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import java.io.ByteArrayInputStream;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import org.jmrtd.lds.icao.COMFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EfComTest {

  private static final byte[] COM = Ber.hex("60165F0104303130375F36063034303030305C046175636E");

  @Test
  void readsVersionsAndDataGroups() throws MalformedFileException {
    EfCom com = EfCom.parse(COM);
    assertEquals("1.7", com.ldsVersion());
    assertEquals("4.0.0", com.unicodeVersion());
    assertEquals(List.of(0x61, 0x75, 0x63, 0x6E), com.tags());
    assertEquals(Set.of(ChipFile.DG1, ChipFile.DG2, ChipFile.DG3, ChipFile.DG14), com.dataGroups());
    assertThrows(UnsupportedOperationException.class, () -> com.tags().clear());
  }

  @Test
  void keepsTagsThatItDoesNotKnow() throws MalformedFileException {
    EfCom com = EfCom.parse(Ber.hex("60165F0104303130385F36063034303030305C046177FF61"));
    assertEquals(List.of(0x61, 0x77, 0xFF, 0x61), com.tags());
    assertEquals(Set.of(ChipFile.DG1), com.dataGroups());
  }

  @ParameterizedTest
  @CsvSource({
    "61165F0104303130375F36063034303030305C046175636E,tag",
    "60165F01043031303F5F36063034303030305C046175636E,value",
    "60155F01033031305F36063034303030305C046175636E,value",
    "600F5F36063034303030305C046175636E,missing",
    "60105F0104303130375F3606303430303030,missing",
    "600A5F0104303130375C0161,missing"
  })
  void refusesOtherLayouts(String hex, String code) {
    MalformedFileException refused =
        assertThrows(MalformedFileException.class, () -> EfCom.parse(Ber.hex(hex)));
    assertEquals(ChipFile.COM, refused.file());
    assertEquals(code, refused.reason().code());
  }

  @Test
  void givesTheSameValuesAsJmrtd() throws Exception {
    int[] tags = {0x61, 0x75, 0x6D, 0x6E, 0x6F};
    assertSame(new COMFile("01", "08", "13", "00", "00", tags).getEncoded());
    assertSame(COM);
  }

  @NeedsEvaluationData
  @ParameterizedTest
  @CsvSource({"bsi2008,EF_COM.bin", "bsi-tr03105,EF_COM.bin", "loes2006,ef011E.bin"})
  void readsTheSpecimens(String specimen, String name) throws Exception {
    byte[] file = Files.readAllBytes(EvaluationData.path("chip", "specimens", specimen, name));
    assertSame(file);
    assertEquals("1.7", EfCom.parse(file).ldsVersion());
    Hostile.damage(ChipFile.COM, file, EfCom::parse);
  }

  @Test
  void survivesDamage() {
    Hostile.damage(ChipFile.COM, COM, EfCom::parse);
  }

  private static void assertSame(byte[] file) throws Exception {
    EfCom ours = EfCom.parse(file);
    COMFile theirs = new COMFile(new ByteArrayInputStream(file));
    assertArrayEquals(
        theirs.getTagList(), ours.tags().stream().mapToInt(Integer::intValue).toArray());
    assertEquals(theirs.getLDSVersion(), ours.ldsVersion());
    assertEquals(theirs.getUnicodeVersion(), ours.unicodeVersion());
  }

  @FuzzTest(maxDuration = "2m")
  void parse(byte[] file) {
    Hostile.survives(ChipFile.COM, file, EfCom::parse);
  }
}
