package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.FileState;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.LargerRead;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import io.dinhdanh.nfc.testkit.chip.SoftwareLink;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a chip may ask of a reader at most: bytes, commands, patience with empty answers. */
class BudgetsTest {

  private static final ReadPlan PLAN = ReadPlan.bank();
  private static final ChipBehaviour BLOCKS =
      ChipBehaviour.usual().largestRead(1_000, LargerRead.SHORTENED);

  private static ReadLimits limits(int fileBytes, int totalBytes, int emptyAnswers) {
    return new ReadLimits(fileBytes, totalBytes, 4_000, emptyAnswers, Duration.ofMinutes(1), 3);
  }

  private static ChipReading reading(ReadLimits limits) {
    return new ChipReader(limits, Clock.systemUTC(), new SecureRandom())
        .begin(PLAN, List.of(Lab.KEY), progress -> {});
  }

  @Test
  void leavesAFileThatIsTooLarge() throws Exception {
    ChipFiles files = SizedFiles.usual();
    SoftwareLink link = Lab.chip(files, BLOCKS).link();
    ChipDump dump = reading(limits(19_999, 1_000_000, 2)).readFrom(link);
    assertEquals(files.without(ChipFile.DG2), dump.files());
    assertEquals(FileState.Kind.TOO_LARGE, dump.notRead().get(ChipFile.DG2).kind());
    assertTrue(link.fileBytes() <= 3_721 + 1_000, link.fileBytes() + " bytes were taken");
    ChipDump whole = reading(limits(20_000, 1_000_000, 2)).readFrom(Lab.chip(files, BLOCKS).link());
    assertEquals(files, whole.files());
  }

  @Test
  void leavesWhatExceedsTheTotal() throws Exception {
    ChipFiles files = SizedFiles.usual();
    int whole = 23_721;
    ChipDump dump = reading(limits(100_000, whole - 1, 2)).readFrom(Lab.chip(files, BLOCKS).link());
    assertEquals(files.without(ChipFile.DG15), dump.files());
    assertEquals(FileState.Kind.TOO_LARGE, dump.notRead().get(ChipFile.DG15).kind());
    ChipDump fits = reading(limits(100_000, whole, 2)).readFrom(Lab.chip(files, BLOCKS).link());
    assertEquals(files, fits.files());
  }

  @Test
  void believesNoFileOfFourGigabytes() throws Exception {
    byte[] claim = {0x75, (byte) 0x84, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, (byte) 0xFF, 1, 2, 3};
    SoftwareChip chip =
        SoftwareChip.builder()
            .files(SizedFiles.with(600))
            .file(ChipFile.DG2, claim)
            .mrzKey(Lab.KEY)
            .build();
    ChipDump dump = Lab.reading(PLAN, Lab.KEY).readFrom(chip.link());
    assertEquals(FileState.Kind.TOO_LARGE, dump.notRead().get(ChipFile.DG2).kind());
    assertEquals(SizedFiles.with(600).without(ChipFile.DG2), dump.files());
  }

  /** Answers with data in between begin the count anew; one too many in a row ends the reading. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 5})
  void isPatientWithSoManyEmptyAnswers(int allowed) throws Exception {
    ChipFiles files = SizedFiles.usual();
    Sparing bearable = new Sparing(open(files), allowed);
    assertEquals(files, openReading(allowed).readFrom(bearable).files());
    Sparing silent = new Sparing(open(files), Integer.MAX_VALUE);
    ChipException e =
        assertThrows(ChipException.class, () -> openReading(allowed).readFrom(silent));
    assertEquals(new ReadError.NoData("SOD"), e.error());
    assertEquals(allowed + 1, silent.empty);
  }

  private static ChipLink open(ChipFiles files) {
    return SoftwareChip.builder()
        .files(files)
        .accessControl(false)
        .behaviour(BLOCKS)
        .build()
        .link();
  }

  private static ChipReading openReading(int emptyAnswers) {
    return new ChipReader(
            limits(100_000, 1_000_000, emptyAnswers), Clock.systemUTC(), new SecureRandom())
        .begin(PLAN, List.of(), progress -> {});
  }

  @Test
  void countsCommandsOverAllLinks() throws Exception {
    SoftwareChip chip = Lab.chip(SizedFiles.usual(), BLOCKS);
    ChipReading reading = reading(ReadLimits.usual().withCommands(20));
    Lab.Wire first = new Lab.Wire(chip.link(), 13);
    ChipException gone = assertThrows(ChipException.class, () -> reading.readFrom(first));
    assertEquals(new AccessError.CardGone(), gone.error());
    Lab.Wire second = new Lab.Wire(chip.link());
    ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(second));
    assertEquals(new ReadError.TooManyCommands(20), e.error());
    assertEquals(20, 13 + second.count());
  }

  /** Before each block inside a file, a chip that has nothing to say so many times. */
  private static final class Sparing implements ChipLink {

    private final ChipLink link;
    private final int times;
    private int inRow;
    private int empty;

    Sparing(ChipLink link, int times) {
      this.link = link;
      this.times = times;
    }

    @Override
    public byte[] transceive(byte[] command) throws IOException {
      boolean inside =
          (command[1] & 0xFF) == 0xB0 && command[2] >= 0 && command[2] + command[3] != 0;
      if (inside && inRow < times) {
        inRow++;
        empty++;
        return new byte[] {(byte) 0x90, 0};
      }
      inRow = 0;
      return link.transceive(command);
    }
  }
}
