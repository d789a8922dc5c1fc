package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.LargerRead;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A reader that has met a card does not find out its block size again; another card is another. */
class RememberedCardTest {

  private static final MrzKey OTHER =
      MrzKey.of("024000999", PartialDate.ofDay(1999, 9, 9), Expiry.on(LocalDate.of(2040, 1, 1)));

  @ParameterizedTest
  @CsvSource({"4096, true", "1000, true", "223, false", "160, false", "112, false"})
  void asksAtOnceForWhatWorked(int largest, boolean extended) throws Exception {
    ChipFiles files = SizedFiles.with(6_000);
    ChipBehaviour behaviour =
        ChipBehaviour.usual()
            .largestRead(largest, LargerRead.WRONG_LENGTH)
            .extendedLength(extended);
    ChipReader reader = Lab.reader();
    int first = commands(reader, Lab.KEY, chip(files, behaviour, Lab.KEY), largest);
    int second = commands(reader, Lab.KEY, chip(files, behaviour, Lab.KEY), largest);
    int stranger = commands(reader, OTHER, chip(files, behaviour, OTHER), largest);
    assertTrue(second < first, second + " commands after " + first);
    assertEquals(first, stranger);
    assertEquals(first, commands(Lab.reader(), Lab.KEY, chip(files, behaviour, Lab.KEY), largest));
  }

  /** A card that was remembered as weak and is read by a stronger chip loses nothing but speed. */
  @ParameterizedTest
  @CsvSource({"223, false", "112, false"})
  void isRightEvenWhereMemoryIsWrong(int largest, boolean extended) throws Exception {
    ChipFiles files = SizedFiles.with(6_000);
    ChipBehaviour weak =
        ChipBehaviour.usual()
            .largestRead(largest, LargerRead.WRONG_LENGTH)
            .extendedLength(extended);
    ChipReader reader = Lab.reader();
    read(reader, Lab.KEY, chip(files, ChipBehaviour.usual(), Lab.KEY).link());
    assertEquals(files, read(reader, Lab.KEY, chip(files, weak, Lab.KEY).link()).files());
    assertEquals(
        files, read(reader, Lab.KEY, chip(files, ChipBehaviour.usual(), Lab.KEY).link()).files());
  }

  private static SoftwareChip chip(ChipFiles files, ChipBehaviour behaviour, MrzKey key) {
    return SoftwareChip.builder().files(files).mrzKey(key).behaviour(behaviour).build();
  }

  private static int commands(ChipReader reader, MrzKey key, SoftwareChip chip, int largest)
      throws Exception {
    ChipDump dump = read(reader, key, chip.link());
    assertTrue(dump.isComplete());
    assertTrue(dump.statistics().blockSize() <= largest);
    return dump.statistics().commands();
  }

  private static ChipDump read(ChipReader reader, MrzKey key, ChipLink link) throws Exception {
    return reader.begin(ReadPlan.bank(), List.of(key), progress -> {}).readFrom(link);
  }
}
