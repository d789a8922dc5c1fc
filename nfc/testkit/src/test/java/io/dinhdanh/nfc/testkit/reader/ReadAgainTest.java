package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.TestCard;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.ChipBuilder;
import io.dinhdanh.nfc.testkit.chip.LargerRead;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import io.dinhdanh.nfc.testkit.chip.SoftwareLink;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Of the bytes that had been received, EF.CardAccess and EF.CardSecurity among them, at most one
 * block, and never more than 4 KB, comes again for each link; counted by the chip.
 */
class ReadAgainTest {

  private static final int MOST = 4_096;
  private static final ReadPlan PLAN = ReadPlan.bank().withoutChipAuthentication();

  private final TestCard card = TestCard.issue(TestProfile.CAN_CUOC_2024);

  /** A link on which the card goes away at a command that it still hears. */
  private static final class Leaving implements ChipLink {

    private final SoftwareLink link;
    private final int at;
    private int commands;
    private long received;

    Leaving(SoftwareLink link, int at) {
      this.link = link;
      this.at = at;
    }

    @Override
    public byte[] transceive(byte[] command) throws IOException {
      byte[] answer = link.transceive(command);
      commands++;
      if (commands >= at) {
        throw new IOException("the tag was lost");
      }
      received = link.fileBytes();
      return answer;
    }
  }

  @ParameterizedTest
  @CsvSource({
    "BAC, 65536, true",
    "BAC, 223, false",
    "PACE, 65536, true",
    "PACE, 1000, true",
    "PACE_CAM, 65536, true",
    "PACE_CAM, 223, false"
  })
  void readsLittleAgain(Bench.Way way, int largest, boolean extended) throws Exception {
    SoftwareChip chip = chip(way, largest, extended);
    AccessKey key = way == Bench.Way.BAC ? card.mrzKey() : card.can();
    Leaving whole = new Leaving(chip.link(), Integer.MAX_VALUE);
    ChipDump expected = Lab.reading(PLAN, key).readFrom(whole);
    long least = expected.files().present().stream().mapToLong(f -> length(expected, f)).sum();
    int step = Math.max(1, whole.commands / 25);
    for (int at = 1; at <= whole.commands; at += step) {
      ChipReading reading = Lab.reading(PLAN, key);
      long first = interrupted(reading, new Leaving(chip.link(), at));
      long second = interrupted(reading, new Leaving(chip.link(), 2 + at));
      Leaving rest = new Leaving(chip.link(), Integer.MAX_VALUE);
      ChipDump dump = reading.readFrom(rest);
      assertEquals(expected.files(), dump.files());
      long again = first + second + rest.received - least;
      int block = dump.statistics().blockSize();
      long most = 2L * Math.min(block, MOST);
      assertTrue(again <= most, again + " at " + at + " of " + block);
    }
  }

  private static long interrupted(ChipReading reading, Leaving link) {
    try {
      reading.readFrom(link);
    } catch (ChipException e) {
      return link.received;
    }
    return link.received;
  }

  private static long length(ChipDump dump, ChipFile file) {
    return dump.files().get(file).orElseThrow().length;
  }

  private SoftwareChip chip(Bench.Way way, int largest, boolean extended) throws Exception {
    ChipBehaviour behaviour =
        ChipBehaviour.vietnamese()
            .largestRead(largest, LargerRead.SHORTENED)
            .extendedLength(extended);
    ChipBuilder builder = card.personalise().behaviour(behaviour);
    return switch (way) {
      case BAC -> builder.pace(List.of()).without(ChipFile.CARD_ACCESS).build();
      case PACE -> Bench.generic(builder).build();
      case PACE_CAM -> builder.build();
    };
  }
}
