package io.dinhdanh.nfc.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.Can;
import io.dinhdanh.nfc.AccessError;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import java.io.ByteArrayOutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The loop over a chip that is open to everyone: commands, resume, budgets. */
class ReadingLoopTest {

  private static final String CONTENTS = "60185F0104303130375F36063034303030305C066175636D6E6F";

  private static ChipFiles files(int portrait) throws ChipException {
    return ChipFiles.empty()
        .with(ChipFile.COM, HexFormat.of().parseHex(CONTENTS))
        .with(ChipFile.SOD, of(ChipFile.SOD, 2_200))
        .with(ChipFile.DG1, of(ChipFile.DG1, 95))
        .with(ChipFile.DG2, of(ChipFile.DG2, portrait))
        .with(ChipFile.DG13, of(ChipFile.DG13, 700))
        .with(ChipFile.DG14, of(ChipFile.DG14, 400))
        .with(ChipFile.DG15, of(ChipFile.DG15, 300));
  }

  /** A file of so many bytes, tag and length among them. */
  private static byte[] of(ChipFile file, int length) {
    int header = length < 0x82 ? 2 : length < 0x103 ? 3 : 4;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    out.write(file.tag());
    if (header > 2) {
      out.write(0x80 | (header - 2));
    }
    for (int shift = 8 * (Math.max(1, header - 2) - 1); shift >= 0; shift -= 8) {
      out.write((length - header) >> shift);
    }
    byte[] content = new byte[length - header];
    new Random(file.number()).nextBytes(content);
    out.writeBytes(content);
    return out.toByteArray();
  }

  private static ChipReading reading(ReadLimits limits) {
    return new ChipReader(limits, Clock.systemUTC(), new SecureRandom())
        .begin(ReadPlan.bank(), List.of(), progress -> {});
  }

  /** One command to find the size out, and then one for each block. */
  @ParameterizedTest
  @CsvSource({"65536, 8", "4096, 13", "1000, 33", "256, 98", "223, 113"})
  void needsFewCommands(int most, int commands) throws Exception {
    OpenChip chip = new OpenChip(files(20_000), most);
    assertEquals(files(20_000), reading(ReadLimits.usual()).readFrom(chip).files());
    assertTrue(chip.fileCommands() <= commands, chip.fileCommands() + " commands");
  }

  @ParameterizedTest
  @ValueSource(ints = {65_536, 4_096, 1_000, 256, 112})
  void resumesWhereverTheTagIsLost(int most) throws Exception {
    ChipFiles files = files(5_000);
    OpenChip whole = new OpenChip(files, most);
    reading(ReadLimits.usual()).readFrom(whole);
    for (int at = 1; at <= whole.commands(); at++) {
      OpenChip broken = new OpenChip(files, most, at);
      ChipReading reading = reading(ReadLimits.usual());
      ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(broken));
      assertEquals(new AccessError.CardGone(), e.error());
      ChipDump dump = reading.readFrom(new OpenChip(files, most));
      assertEquals(files, dump.files(), "lost at " + at);
      assertTrue(dump.statistics().bytesReadAgain() <= 256);
    }
  }

  @Test
  void refusesToGoOnWithAnotherCard() throws Exception {
    ChipReading reading = reading(ReadLimits.usual());
    assertThrows(ChipException.class, () -> reading.readFrom(new OpenChip(files(5_000), 256, 30)));
    ChipFiles others = files(5_000).with(ChipFile.SOD, of(ChipFile.SOD, 2_201));
    ChipException e =
        assertThrows(ChipException.class, () -> reading.readFrom(new OpenChip(others, 256)));
    assertEquals(new ReadError.AnotherChip(), e.error());
  }

  @Test
  void stopsAtItsBudgetAndWhenCancelled() throws Exception {
    ChipReading few = reading(ReadLimits.usual().withCommands(9));
    ChipException e =
        assertThrows(ChipException.class, () -> few.readFrom(new OpenChip(files(5_000), 65_536)));
    assertEquals(new ReadError.TooManyCommands(9), e.error());
    ChipReading cancelled = reading(ReadLimits.usual());
    cancelled.cancel();
    ChipException stopped =
        assertThrows(
            ChipException.class, () -> cancelled.readFrom(new OpenChip(files(5_000), 256)));
    assertEquals(new ReadError.Cancelled(), stopped.error());
  }

  /** An open answer may be somebody else's: who has a key does without it. */
  @Test
  void insistsOnItsKey() throws Exception {
    ChipReading reading =
        new ChipReader(ReadLimits.usual(), Clock.systemUTC(), new SecureRandom())
            .begin(ReadPlan.bank(), List.of(Can.parse("000123")), progress -> {});
    ChipException e =
        assertThrows(ChipException.class, () -> reading.readFrom(new OpenChip(files(5_000), 256)));
    assertEquals(new AccessError.NeedsMrz(), e.error());
  }

  @Test
  void tellsItsProgressUpwards() throws Exception {
    List<Progress> steps = new ArrayList<>();
    new ChipReader(ReadLimits.usual(), Clock.systemUTC(), new SecureRandom())
        .begin(ReadPlan.bank(), List.of(), steps::add)
        .readFrom(new OpenChip(files(20_000), 256));
    long before = 0;
    for (Progress step : steps) {
      assertTrue(step.bytesDone() >= before && step.bytesTotal() >= step.bytesDone());
      assertTrue(step.sentence().vi().length() > 5);
      before = step.bytesDone();
    }
    assertEquals(23_721, before);
    assertEquals("done", steps.get(steps.size() - 1).phase().code());
  }
}
