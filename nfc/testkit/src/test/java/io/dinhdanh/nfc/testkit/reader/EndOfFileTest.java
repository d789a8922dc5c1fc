package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.LargerRead;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Chips that say where a file ends: by 6282 beside the data, or by 6Cxx in place of it. */
class EndOfFileTest {

  private static final ReadPlan PLAN = ReadPlan.bank();

  @ParameterizedTest
  @CsvSource({"4096, true", "1000, true", "231, false", "223, false", "112, false"})
  void takesTheDataBesideAWarning(int largest, boolean extended) throws Exception {
    ChipFiles files = SizedFiles.with(6_000);
    ChipBehaviour behaviour = behaviour(largest, extended).endOfFileWarned(true);
    long warnings = openly(files, behaviour, 0x6282);
    // Short blocks are smaller than every file here but the two that are read first, with 256.
    assertEquals(extended, warnings > 0, warnings + " warnings");
    assertEquals(files, guarded(files, behaviour).files());
  }

  @ParameterizedTest
  @CsvSource({"65536, true", "4096, true", "1000, true", "256, false", "223, false", "112, false"})
  void asksAgainForTheLengthThatTheChipNames(int largest, boolean extended) throws Exception {
    ChipFiles files = SizedFiles.with(6_000);
    ChipBehaviour exact = behaviour(largest, extended).exactLengthAtEndOfFile(true);
    assertTrue(openly(files, exact, 0x6C00) > 0, "no length was named");
    ChipDump dump = guarded(files, exact);
    assertEquals(files, dump.files());
    int most = guarded(files, behaviour(largest, extended)).statistics().commands();
    int spent = dump.statistics().commands();
    assertTrue(spent <= most + 2 * files.present().size(), spent + " commands, not " + most);
  }

  @ParameterizedTest
  @CsvSource({"4096, true", "223, false"})
  void bearsBothHabitsAtOnce(int largest, boolean extended) throws Exception {
    ChipFiles files = SizedFiles.with(40_000);
    ChipBehaviour both =
        behaviour(largest, extended).exactLengthAtEndOfFile(true).endOfFileWarned(true);
    assertEquals(files, guarded(files, both).files());
  }

  private static ChipBehaviour behaviour(int largest, boolean extended) {
    return ChipBehaviour.usual()
        .largestRead(largest, LargerRead.WRONG_LENGTH)
        .extendedLength(extended);
  }

  private static ChipDump guarded(ChipFiles files, ChipBehaviour behaviour) throws Exception {
    return Lab.reading(PLAN, Lab.KEY).readFrom(Lab.chip(files, behaviour).link());
  }

  /** Reads in the clear; how many answers had the status word, or its first byte if it ends so. */
  private static long openly(ChipFiles files, ChipBehaviour behaviour, int status)
      throws Exception {
    SoftwareChip chip =
        SoftwareChip.builder().files(files).accessControl(false).behaviour(behaviour).build();
    Lab.Wire wire = new Lab.Wire(chip.link());
    assertEquals(files, Lab.reading(PLAN).readFrom(wire).files());
    return wire.answers().stream()
        .mapToInt(a -> ((a[a.length - 2] & 0xFF) << 8) | (a[a.length - 1] & 0xFF))
        .filter(word -> (status & 0xFF) == 0 ? word >> 8 == status >> 8 : word == status)
        .count();
  }
}
