package io.dinhdanh.nfc.lds;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.dinhdanh.core.testing.EvaluationData;
import io.dinhdanh.core.testing.NeedsEvaluationData;
import io.dinhdanh.nfc.ChipError;
import io.dinhdanh.nfc.ChipException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(30)
class ChipFolderTest {

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "DG1.bin,DG1",
    "dg01,DG1",
    "Datagroup1.bin,DG1",
    "DataGroup15,DG15",
    "data_group_7.dat,DG7",
    "EF_DG2.bin,DG2",
    "ef.dg16,DG16",
    "DG-3.BIN,DG3",
    "ef0101.bin,DG1",
    "EF010f,DG15",
    "EF.0110,DG16",
    "0102.bin,DG2",
    "EF_SOD.bin,SOD",
    "EF.SOD,SOD",
    "ef011D.bin,SOD",
    "sod,SOD",
    "SOD.bin,SOD",
    "EFSOD,SOD",
    "EF_COM,COM",
    "com,COM",
    "ef011E.bin,COM",
    "EF.COM.bin,COM",
    "cardaccess,CARD_ACCESS",
    "EF.CardAccess,CARD_ACCESS",
    "EF_CARD_ACCESS.bin,CARD_ACCESS",
    "ef011c,CARD_ACCESS",
    "card-security.bin,CARD_SECURITY",
    "EF.CardSecurity,CARD_SECURITY",
    "DG1.5,DG1"
  })
  void recognisesTheUsualNames(String name, ChipFile file) throws Exception {
    Files.write(folder.resolve(name), new byte[] {1, 2, 3});
    ChipFolder read = ChipFolder.read(folder);
    assertEquals(Set.of(file), read.files().present());
    assertArrayEquals(new byte[] {1, 2, 3}, read.files().get(file).orElseThrow());
    assertEquals(List.of(), read.skipped());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DG14_pk.bin",
        "DG15_sk.pkcs8",
        "DG0.bin",
        "dg17",
        "DG001",
        "DG",
        "dg1x.bin",
        "._DG1.bin",
        "ef0100.bin",
        "ef0111.bin",
        "ef01011.bin",
        "DG1.bin.bak",
        "notes.txt",
        "xDG1.bin",
        "sod_de",
        "ef.sod_de",
        "DG\u0661.bin",
        "telecom",
        "..DG1",
        " DG1",
        "EF.EF.SOD"
      })
  void leavesOtherNamesAside(String name) throws Exception {
    Files.write(folder.resolve(name), new byte[] {1});
    ChipException refused = assertThrows(ChipException.class, () -> ChipFolder.read(folder));
    assertEquals(new ChipError.NoChipFiles(folder.toString()), refused.error());
    Files.write(folder.resolve("EF_SOD.bin"), new byte[0]);
    ChipFolder read = ChipFolder.read(folder);
    assertEquals(Set.of(ChipFile.SOD), read.files().present());
    assertEquals(0, read.files().get(ChipFile.SOD).orElseThrow().length);
    assertEquals(List.of(name), read.skipped());
  }

  @Test
  void doesNotEnterSubFolders() throws Exception {
    Files.createDirectory(folder.resolve("old"));
    Files.write(folder.resolve("old").resolve("DG2.bin"), new byte[1]);
    Files.write(folder.resolve("DG1.bin"), new byte[1]);
    ChipFolder read = ChipFolder.read(folder);
    assertEquals(Set.of(ChipFile.DG1), read.files().present());
    assertEquals(List.of("old"), read.skipped());
  }

  @Test
  void refusesTwoFilesForOne() throws Exception {
    Files.write(folder.resolve("DG1.bin"), new byte[1]);
    Files.write(folder.resolve("ef0101"), new byte[1]);
    assertError(new ChipError.DuplicateFile("DG1", "DG1.bin", "ef0101"));
  }

  @Test
  void refusesWhatIsNoFolder() throws Exception {
    Path file = Files.write(folder.resolve("DG1.bin"), new byte[1]);
    for (Path path : List.of(file, folder.resolve("absent"))) {
      ChipException refused = assertThrows(ChipException.class, () -> ChipFolder.read(path));
      assertEquals(new ChipError.NotAFolder(path.toString()), refused.error());
      assertFalse(refused.toString().contains(path.getFileName().toString()));
    }
  }

  @Test
  void refusesAFolderNamedLikeAFile() throws Exception {
    Files.createDirectory(folder.resolve("DG1"));
    assertError(new ChipError.Unreadable("DG1", "DG1"));
  }

  @Test
  void followsLinksToOrdinaryFilesOnly() throws Exception {
    Path target = Files.write(folder.resolve("target"), new byte[] {7});
    Files.createSymbolicLink(folder.resolve("DG1.bin"), target);
    assertArrayEquals(
        new byte[] {7}, ChipFolder.read(folder).files().get(ChipFile.DG1).orElseThrow());
    for (String other : List.of("/dev/zero", "/", "/absent/file")) {
      Path link = Files.createSymbolicLink(folder.resolve("DG2.bin"), Path.of(other));
      assertError(new ChipError.Unreadable("DG2", "DG2.bin"));
      Files.delete(link);
    }
  }

  @Test
  void doesNotWaitForAPipe() throws Exception {
    assumeTrue(makePipe(folder.resolve("DG1.bin")), "this system has no named pipes");
    assertError(new ChipError.Unreadable("DG1", "DG1.bin"));
  }

  private static boolean makePipe(Path pipe) throws InterruptedException {
    try {
      return new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0;
    } catch (IOException e) {
      return false;
    }
  }

  @Test
  void refusesAFileWithoutPermission() throws Exception {
    Path file = Files.write(folder.resolve("DG1.bin"), new byte[1]);
    assumeTrue(file.toFile().setReadable(false) && !Files.isReadable(file));
    assertError(new ChipError.Unreadable("DG1", "DG1.bin"));
  }

  @Test
  void refusesAFileAboveTheLimit() throws Exception {
    Files.write(folder.resolve("DG1.bin"), new byte[ChipFiles.DEFAULT_LIMIT]);
    assertTrue(ChipFolder.read(folder).files().get(ChipFile.DG1).isPresent());
    Files.write(folder.resolve("DG1.bin"), new byte[ChipFiles.DEFAULT_LIMIT + 1]);
    assertError(new ChipError.FileTooLarge("DG1", ChipFiles.DEFAULT_LIMIT));
    ChipException refused = assertThrows(ChipException.class, () -> ChipFolder.read(folder, 5));
    assertEquals(new ChipError.FileTooLarge("DG1", 5), refused.error());
  }

  @Test
  void refusesAFolderOfThousands() throws Exception {
    for (int i = 0; i <= ChipFolder.ENTRY_LIMIT; i++) {
      Files.createFile(folder.resolve("f" + i));
    }
    assertError(new ChipError.FolderTooLarge(folder.toString(), ChipFolder.ENTRY_LIMIT));
  }

  @ParameterizedTest
  @CsvSource({"bsi2008,8,0", "loes2006,5,0", "bsi-tr03105,8,4"})
  @NeedsEvaluationData
  void readsTheSpecimens(String specimen, int files, int skipped) throws Exception {
    ChipFolder read = ChipFolder.read(EvaluationData.path("chip", "specimens", specimen));
    assertEquals(files, read.files().present().size());
    assertEquals(skipped, read.skipped().size());
    assertFalse(read.files().securityObject().length == 0);
  }

  @ParameterizedTest
  @EnumSource
  void knowsTheNameOfEveryConstant(ChipFile file) {
    assertEquals(file, FileNames.recognise("EF_" + file.name() + ".bin").orElseThrow());
  }

  private void assertError(ChipError error) {
    ChipException refused = assertThrows(ChipException.class, () -> ChipFolder.read(folder));
    assertEquals(error, refused.error());
    assertFalse(error.sentence().vi().isEmpty());
  }
}
