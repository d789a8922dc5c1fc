package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
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
import io.dinhdanh.nfc.reader.Progress;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every fault at every command: the reading ends, with the right data or an error that fits. */
@Timeout(60)
class FaultsTest {

  private static final ReadPlan PLAN = ReadPlan.bank();

  /** What comes instead of the chip's answer. */
  enum Fault {
    OK_WITHOUT_DATA,
    DENIED,
    WRONG_LENGTH,
    CRASH,
    BROKEN_CHANNEL,
    MORE_TO_COME,
    OTHER_LENGTH,
    FLIPPED_BIT,
    REPLAYED,
    CUT,
    NOTHING,
    ENDLESS,
    FORGED_DATA;

    byte[] instead(byte[] answer, byte[] before) {
      return switch (this) {
        case OK_WITHOUT_DATA -> status(0x9000);
        case DENIED -> status(0x6982);
        case WRONG_LENGTH -> status(0x6700);
        case CRASH -> status(0x6F00);
        case BROKEN_CHANNEL -> status(0x6988);
        case MORE_TO_COME -> status(0x61FF);
        case OTHER_LENGTH -> status(0x6C20);
        case FLIPPED_BIT -> flipped(answer);
        case REPLAYED -> before;
        case CUT -> Arrays.copyOf(answer, answer.length / 2);
        case NOTHING -> new byte[0];
        case ENDLESS -> new byte[200_000];
        case FORGED_DATA -> new byte[] {0x61, 0x02, 0x5F, 0x1F, (byte) 0x90, 0};
      };
    }

    private static byte[] status(int word) {
      return new byte[] {(byte) (word >> 8), (byte) word};
    }

    private static byte[] flipped(byte[] answer) {
      byte[] changed = answer.clone();
      changed[answer.length / 2] ^= 0x10;
      return changed;
    }
  }

  /** Puts a fault in place of one answer, or of that and all after it. */
  private record FaultyLink(ChipLink link, Fault fault, int at, boolean forever, List<byte[]> seen)
      implements ChipLink {

    FaultyLink(ChipLink link, Fault fault, int at, boolean forever) {
      this(link, fault, at, forever, new ArrayList<>());
    }

    @Override
    public byte[] transceive(byte[] command) throws IOException {
      byte[] answer = link.transceive(command);
      byte[] before = seen.isEmpty() ? answer : seen.get(seen.size() - 1);
      seen.add(answer);
      boolean now = forever ? seen.size() >= at : seen.size() == at;
      return now ? fault.instead(answer, before) : answer;
    }
  }

  @ParameterizedTest
  @EnumSource(Fault.class)
  void endsWithTheRightDataOrAFittingError(Fault fault) throws Exception {
    ChipFiles files = SizedFiles.with(3_000);
    SoftwareChip chip = Lab.chip(files, ChipBehaviour.usual());
    Lab.Wire whole = new Lab.Wire(chip.link());
    Lab.reading(PLAN, Lab.KEY).readFrom(whole);
    for (int at = 1; at <= whole.count() + 1; at++) {
      for (boolean forever : new boolean[] {false, true}) {
        hit(files, chip, fault, at, forever);
      }
    }
  }

  private static void hit(
      ChipFiles files, SoftwareChip chip, Fault fault, int at, boolean forever) {
    ChipReading reading = Lab.reading(PLAN, Lab.KEY);
    try {
      assertGenuine(files, reading.readFrom(new FaultyLink(chip.link(), fault, at, forever)));
    } catch (ChipException e) {
      assertTrue(
          e.error() instanceof AccessError || e.error() instanceof ReadError,
          fault + " at " + at + ": " + e.error());
      assertTrue(e.error().sentence().vi().length() > 10);
      assertGenuine(files, reading.soFar());
    }
  }

  /** Nothing but the chip's own bytes is in a dump. */
  private static void assertGenuine(ChipFiles files, ChipDump dump) {
    for (ChipFile file : dump.files().present()) {
      if (file != ChipFile.CARD_ACCESS) {
        assertArrayEquals(
            files.get(file).orElseThrow(), dump.files().get(file).orElseThrow(), file.name());
      }
    }
  }

  /** After a fault a clean link brings the rest. */
  @ParameterizedTest
  @EnumSource(
      value = Fault.class,
      names = {"BROKEN_CHANNEL", "FLIPPED_BIT", "REPLAYED", "OK_WITHOUT_DATA", "NOTHING"})
  void recoversOnACleanLink(Fault fault) throws Exception {
    ChipFiles files = SizedFiles.with(3_000);
    SoftwareChip chip = Lab.chip(files, ChipBehaviour.usual());
    for (int at = 6; at <= 14; at++) {
      ChipReading reading = Lab.reading(PLAN, Lab.KEY);
      try {
        reading.readFrom(new FaultyLink(chip.link(), fault, at, true));
      } catch (ChipException e) {
        assertEquals(files, reading.readFrom(chip.link()).files(), fault + " at " + at);
      }
    }
  }

  @Test
  void neverTakesAPlainAnswerForData() throws Exception {
    SoftwareChip chip = Lab.chip(SizedFiles.with(3_000), ChipBehaviour.usual());
    ChipReading reading = Lab.reading(PLAN, Lab.KEY);
    ChipException e =
        assertThrows(
            ChipException.class,
            () -> reading.readFrom(new FaultyLink(chip.link(), Fault.FORGED_DATA, 9, false)));
    assertInstanceOf(AccessError.ChannelBroken.class, e.error());
  }

  /** A clock that goes on with every command. */
  private static final class Ticking extends Clock {

    private long millis;

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return Instant.ofEpochMilli(millis += 300);
    }

    @Override
    public long millis() {
      return millis;
    }
  }

  @Test
  void stopsAtTheDeadline() throws Exception {
    SoftwareChip chip = Lab.chip(SizedFiles.usual(), ChipBehaviour.usual());
    ReadLimits limits = ReadLimits.usual().within(Duration.ofSeconds(2));
    ChipReading reading =
        new ChipReader(limits, new Ticking(), new SecureRandom())
            .begin(PLAN, List.of(Lab.KEY), progress -> {});
    ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(chip.link()));
    assertEquals(new ReadError.TooSlow(Duration.ofSeconds(2)), e.error());
  }

  @Test
  void stopsAtTheBudgetOfCommands() throws Exception {
    SoftwareChip chip = Lab.chip(SizedFiles.usual(), ChipBehaviour.usual());
    ChipReading reading =
        new ChipReader(ReadLimits.usual().withCommands(9), Clock.systemUTC(), new SecureRandom())
            .begin(PLAN, List.of(Lab.KEY), progress -> {});
    ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(chip.link()));
    assertEquals(new ReadError.TooManyCommands(9), e.error());
  }

  @Test
  void leavesFilesThatAreTooLarge() throws Exception {
    SoftwareChip chip = Lab.chip(SizedFiles.usual(), ChipBehaviour.usual());
    ReadLimits small = new ReadLimits(5_000, 3_100, 4_000, 2, Duration.ofMinutes(1), 3);
    ChipDump dump =
        new ChipReader(small, Clock.systemUTC(), new SecureRandom())
            .begin(PLAN, List.of(Lab.KEY), progress -> {})
            .readFrom(chip.link());
    assertTrue(dump.notRead().containsKey(ChipFile.DG2));
    assertTrue(dump.files().present().contains(ChipFile.SOD));
    assertEquals(SizedFiles.usual().get(ChipFile.DG1).get().length, 95);
  }

  @Test
  void tellsItsProgressUpwards() throws Exception {
    SoftwareChip chip = Lab.chip(SizedFiles.usual(), ChipBehaviour.usual().extendedLength(false));
    List<Progress> steps = new ArrayList<>();
    Lab.reader().begin(PLAN, List.of(Lab.KEY), steps::add).readFrom(chip.link());
    long before = 0;
    for (Progress step : steps) {
      assertTrue(step.bytesDone() >= before && step.bytesTotal() >= step.bytesDone());
      assertTrue(step.sentence().vi().length() > 5);
      before = step.bytesDone();
    }
    assertEquals("done", steps.get(steps.size() - 1).phase().code());
    assertEquals(23_721, before);
    assertEquals(before, steps.get(steps.size() - 1).bytesTotal());
  }
}
