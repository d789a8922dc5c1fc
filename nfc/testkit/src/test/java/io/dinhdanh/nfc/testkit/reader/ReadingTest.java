package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.access.Access;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.FileState;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.LargerRead;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {

  private static final ReadPlan PLAN = ReadPlan.bank();

  @Test
  void readsAllFilesByBac() throws Exception {
    ChipFiles files = SizedFiles.usual();
    Lab.Wire wire = new Lab.Wire(Lab.chip(files, ChipBehaviour.vietnamese()).link());
    ChipDump dump = Lab.reading(PLAN, Lab.KEY).readFrom(wire);
    assertEquals(files, dump.files());
    assertEquals(Access.Method.BAC, dump.access().method());
    assertTrue(dump.isComplete());
    assertEquals(65_536, dump.statistics().blockSize());
    assertEquals(7, wire.afterAccess());
  }

  /** The bars: one APDU a file with the longest blocks, and never more than one to find out. */
  @ParameterizedTest
  @CsvSource({
    "65536, SHORTENED, true, 8",
    "4096, SHORTENED, true, 12",
    "4096, WRONG_LENGTH, true, 12",
    "1000, WRONG_LENGTH, true, 32",
    "223, WRONG_LENGTH, false, 111",
    "223, EXACT_LENGTH, false, 111",
    "223, SHORTENED, false, 111",
    "256, SHORTENED, false, 108",
    "160, WRONG_LENGTH, false, 154",
    "112, WRONG_LENGTH, false, 222"
  })
  void needsFewCommands(int largest, LargerRead answer, boolean extended, int most)
      throws Exception {
    ChipFiles files = SizedFiles.usual();
    ChipBehaviour behaviour =
        ChipBehaviour.usual().largestRead(largest, answer).extendedLength(extended);
    Lab.Wire wire = new Lab.Wire(Lab.chip(files, behaviour).link());
    ChipDump dump = Lab.reading(PLAN, Lab.KEY).readFrom(wire);
    assertEquals(files, dump.files());
    assertTrue(wire.afterAccess() <= most, wire.afterAccess() + " commands");
  }

  @ParameterizedTest
  @CsvSource({
    "32000, true",
    "32768, true",
    "32772, true",
    "40000, true",
    "70000, true",
    "70000, false",
    "33000, false"
  })
  void readsLongFilesByTheOddInstruction(int portrait, boolean extended) throws Exception {
    ChipFiles files = SizedFiles.with(portrait);
    ChipBehaviour behaviour = ChipBehaviour.usual().extendedLength(extended);
    ChipDump dump = Lab.reading(PLAN, Lab.KEY).readFrom(Lab.chip(files, behaviour).link());
    assertEquals(files, dump.files());
  }

  @Test
  void leavesALongFileThatTheChipCannotGive() throws Exception {
    ChipFiles files = SizedFiles.with(40_000);
    ChipBehaviour behaviour =
        ChipBehaviour.usual().oddReadBinary(false).largestRead(4_096, LargerRead.SHORTENED);
    ChipDump dump = Lab.reading(PLAN, Lab.KEY).readFrom(Lab.chip(files, behaviour).link());
    assertEquals(files.without(ChipFile.DG2), dump.files());
    assertEquals(FileState.Kind.REFUSED, dump.notRead().get(ChipFile.DG2).kind());
  }

  @Test
  void selectsWhereShortIdentifiersDoNotWork() throws Exception {
    ChipFiles files = SizedFiles.usual();
    ChipBehaviour behaviour = ChipBehaviour.usual().shortIdentifiers(false);
    Lab.Wire wire = new Lab.Wire(Lab.chip(files, behaviour).link());
    assertEquals(files, Lab.reading(PLAN, Lab.KEY).readFrom(wire).files());
    assertEquals(15, wire.afterAccess());
  }

  @ParameterizedTest
  @CsvSource({"0, true", "100, true", "256, false", "1, true"})
  void putsTogetherWhatComesInPieces(int piece, boolean warned) throws Exception {
    ChipFiles files = SizedFiles.with(3_000);
    ChipBehaviour behaviour = ChipBehaviour.usual().answersInPieces(piece).endOfFileWarned(warned);
    ChipReading reading = piece == 1 ? patient() : Lab.reading(PLAN, Lab.KEY);
    assertEquals(files, reading.readFrom(Lab.chip(files, behaviour).link()).files());
  }

  private static ChipReading patient() {
    return new ChipReader(
            ReadLimits.usual().withCommands(20_000), Clock.systemUTC(), new SecureRandom())
        .begin(PLAN, List.of(Lab.KEY), progress -> {});
  }

  @Test
  void tellsAWrongKeyAndUsesUpNoSecondAttempt() throws Exception {
    Lab.Wire wire = new Lab.Wire(Lab.chip(SizedFiles.usual(), ChipBehaviour.usual()).link());
    ChipException e =
        assertThrows(ChipException.class, () -> Lab.reading(PLAN, Lab.WRONG_KEY).readFrom(wire));
    assertInstanceOf(AccessError.WrongKey.class, e.error());
    assertEquals(1, wire.commands().stream().filter(c -> (c[1] & 0xFF) == 0x82).count());
  }

  @Test
  void goesOnToTheNextKey() throws Exception {
    ChipFiles files = SizedFiles.usual();
    ChipReading reading = Lab.reading(PLAN, Lab.WRONG_KEY, Lab.KEY);
    assertEquals(files, reading.readFrom(Lab.chip(files, ChipBehaviour.usual()).link()).files());
  }

  @Test
  void asksBeforeItTriesMoreKeys() throws Exception {
    SoftwareChip chip = Lab.chip(SizedFiles.usual(), ChipBehaviour.usual());
    ChipReading reading = Lab.reading(PLAN, Lab.WRONG_KEY, Lab.WRONG_KEY, Lab.WRONG_KEY, Lab.KEY);
    ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(chip.link()));
    assertEquals(new AccessError.AttemptsUsedUp(3), e.error());
    assertThrows(ChipException.class, () -> reading.readFrom(chip.link()));
    reading.useKeys(List.of(Lab.KEY));
    assertThrows(ChipException.class, () -> reading.readFrom(chip.link()));
    reading.allowMoreAttempts(1);
    assertEquals(SizedFiles.usual(), reading.readFrom(chip.link()).files());
  }

  @Test
  void stopsWhenCancelledAndStaysStopped() throws Exception {
    SoftwareChip chip = Lab.chip(SizedFiles.usual(), ChipBehaviour.usual());
    ChipReading reading = Lab.reading(PLAN, Lab.KEY);
    reading.cancel();
    ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(chip.link()));
    assertEquals(new ReadError.Cancelled(), e.error());
  }

  /** The tag is lost at each command in turn; the second link always brings the rest. */
  @ParameterizedTest
  @CsvSource({"65536, true", "4096, true", "223, false", "1000, true"})
  void resumesWhereverTheTagIsLost(int largest, boolean extended) throws Exception {
    ChipFiles files = SizedFiles.with(6_000);
    ChipBehaviour behaviour =
        ChipBehaviour.usual()
            .largestRead(largest, LargerRead.WRONG_LENGTH)
            .extendedLength(extended);
    SoftwareChip chip = Lab.chip(files, behaviour);
    Lab.Wire whole = new Lab.Wire(chip.link());
    Lab.reading(PLAN, Lab.KEY).readFrom(whole);
    for (int at = 1; at <= whole.count(); at++) {
      ChipReading reading = Lab.reading(PLAN, Lab.KEY);
      Lab.Wire broken = new Lab.Wire(chip.link(), at);
      ChipException e =
          assertThrows(ChipException.class, () -> reading.readFrom(broken), "at " + at);
      assertEquals(new AccessError.CardGone(), e.error());
      ChipDump dump = reading.readFrom(chip.link());
      assertEquals(files, dump.files(), "lost at " + at);
      assertTrue(dump.statistics().bytesReadAgain() <= 256);
      assertEquals(2, dump.statistics().links());
    }
  }

  @Test
  void refusesToGoOnWithAnotherCard() throws Exception {
    SoftwareChip first = Lab.chip(SizedFiles.usual(), ChipBehaviour.usual());
    ChipFiles others = SizedFiles.usual().with(ChipFile.SOD, SizedFiles.of(ChipFile.SOD, 2_201));
    SoftwareChip second = Lab.chip(others, ChipBehaviour.usual());
    ChipReading reading = Lab.reading(PLAN, Lab.KEY);
    assertThrows(ChipException.class, () -> reading.readFrom(new Lab.Wire(first.link(), 13)));
    ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(second.link()));
    assertEquals(new ReadError.AnotherChip(), e.error());
    assertEquals(SizedFiles.usual(), reading.readFrom(first.link()).files());
  }
}
