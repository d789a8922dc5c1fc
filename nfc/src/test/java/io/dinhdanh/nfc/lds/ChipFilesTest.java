package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChipFilesTest {

  @Test
  void copiesBytesInAndOut() throws ChipException {
    byte[] content = {0x61, 0};
    ChipFiles files = ChipFiles.empty().with(ChipFile.DG1, content);
    content[0] = 0;
    files.get(ChipFile.DG1).orElseThrow()[1] = 9;
    assertArrayEquals(new byte[] {0x61, 0}, files.get(ChipFile.DG1).orElseThrow());
  }

  @Test
  void addsReplacesAndTakesAwayWithoutChangingTheOriginal() throws ChipException {
    ChipFiles one = ChipFiles.empty().with(ChipFile.DG2, new byte[1]);
    ChipFiles two = one.with(ChipFile.COM, new byte[2]).with(ChipFile.DG2, new byte[3]);
    assertEquals(Set.of(), ChipFiles.empty().present());
    assertEquals(Set.of(ChipFile.DG2), one.present());
    assertEquals(Set.of(ChipFile.COM, ChipFile.DG2), two.present());
    assertEquals(1, one.get(ChipFile.DG2).orElseThrow().length);
    assertEquals(3, two.get(ChipFile.DG2).orElseThrow().length);
    assertEquals(Set.of(ChipFile.COM), two.without(ChipFile.DG2).present());
    assertThrows(UnsupportedOperationException.class, () -> two.present().clear());
  }

  @Test
  void presentAndEmptyIsNotAbsent() throws ChipException {
    ChipFiles files = ChipFiles.empty().with(ChipFile.SOD, new byte[0]);
    assertTrue(files.present().contains(ChipFile.SOD));
    assertEquals(0, files.get(ChipFile.SOD).orElseThrow().length);
    assertFalse(files.get(ChipFile.DG1).isPresent());
  }

  @Test
  void refusesWhatIsTooLarge() throws ChipException {
    ChipFiles files = ChipFiles.empty(10).with(ChipFile.DG1, new byte[10]);
    ChipException refused =
        assertThrows(ChipException.class, () -> files.with(ChipFile.DG1, new byte[11]));
    assertEquals(new ChipError.FileTooLarge("DG1", 10), refused.error());
    assertEquals(refused.error().sentence().en(), refused.getMessage());
    int large = ChipFiles.DEFAULT_LIMIT;
    assertTrue(
        ChipFiles.empty().with(ChipFile.DG2, new byte[large]).present().contains(ChipFile.DG2));
    assertThrows(
        ChipException.class, () -> ChipFiles.empty().with(ChipFile.DG2, new byte[large + 1]));
    assertThrows(IllegalArgumentException.class, () -> ChipFiles.empty(0));
  }

  @Test
  void asksForTheSecurityObject() throws ChipException {
    ChipFiles with = ChipFiles.empty().with(ChipFile.SOD, new byte[] {0x77});
    assertArrayEquals(new byte[] {0x77}, with.securityObject());
    ChipException missing = assertThrows(ChipException.class, ChipFiles.empty()::securityObject);
    assertEquals(new ChipError.NoSecurityObject(false), missing.error());
    ChipFiles hollow = ChipFiles.empty().with(ChipFile.SOD, new byte[0]);
    ChipException empty = assertThrows(ChipException.class, hollow::securityObject);
    assertEquals(new ChipError.NoSecurityObject(true), empty.error());
  }

  @Test
  void comparesByContentAndTellsNothingOfIt() throws ChipException {
    ChipFiles one = ChipFiles.empty().with(ChipFile.DG1, new byte[] {0x41, 0x42});
    ChipFiles same = ChipFiles.empty(50).with(ChipFile.DG1, new byte[] {0x41, 0x42});
    assertEquals(one, same);
    assertEquals(one.hashCode(), same.hashCode());
    assertNotEquals(one, one.with(ChipFile.DG1, new byte[] {0x41, 0x43}));
    assertNotEquals(one, one.with(ChipFile.DG2, new byte[0]));
    assertNotEquals(one, one.without(ChipFile.DG1));
    assertEquals("ChipFiles[DG1]", one.toString());
  }
}
