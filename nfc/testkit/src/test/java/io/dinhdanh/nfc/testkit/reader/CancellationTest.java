package io.dinhdanh.nfc.testkit.reader;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.ReadError;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.reader.FileState;
import io.dinhdanh.nfc.reader.Progress;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.LargerRead;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reading that somebody stops: at once, for good, and with what it has kept. */
@Timeout(30)
class CancellationTest {

  private static final ChipBehaviour BLOCKS =
      ChipBehaviour.usual().largestRead(1_000, LargerRead.SHORTENED);

  @Test
  void stopsInTheMiddleOfAFile() throws Exception {
    SoftwareChip chip = Lab.chip(SizedFiles.usual(), BLOCKS);
    List<ChipReading> begun = new ArrayList<>();
    Progress.Listener impatient =
        progress -> {
          if (progress.bytesDone() > 8_000) {
            begun.get(0).cancel();
          }
        };
    begun.add(Lab.reader().begin(ReadPlan.bank(), List.of(Lab.KEY), impatient));
    ChipReading reading = begun.get(0);
    Lab.Wire wire = new Lab.Wire(chip.link());
    ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(wire));
    assertEquals(new ReadError.Cancelled(), e.error());
    ChipDump dump = reading.soFar();
    assertEquals(FileState.Kind.PENDING, dump.notRead().get(ChipFile.DG2).kind());
    assertTrue(dump.files().present().contains(ChipFile.SOD));
    assertStaysStopped(reading, chip);
  }

  /** The command that is on its way is finished; none follows. */
  @Test
  void stopsWhenAnotherThreadSaysSo() throws Exception {
    SoftwareChip chip = Lab.chip(SizedFiles.usual(), BLOCKS);
    Lab.Wire undisturbed = new Lab.Wire(chip.link());
    Lab.reading(ReadPlan.bank(), Lab.KEY).readFrom(undisturbed);
    for (int at = 1; at < undisturbed.count(); at++) {
      ChipReading reading = Lab.reading(ReadPlan.bank(), Lab.KEY);
      Lab.Wire wire = new Lab.Wire(new Cancelling(chip.link(), reading, at));
      ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(wire), "at " + at);
      assertEquals(new ReadError.Cancelled(), e.error());
      assertEquals(at, wire.count());
      assertStaysStopped(reading, chip);
    }
  }

  private static void assertStaysStopped(ChipReading reading, SoftwareChip chip) {
    Lab.Wire again = new Lab.Wire(chip.link());
    ChipException e = assertThrows(ChipException.class, () -> reading.readFrom(again));
    assertEquals(new ReadError.Cancelled(), e.error());
    assertEquals(0, again.count());
  }

  /** While one command is on its way another thread cancels. */
  private static final class Cancelling implements ChipLink {

    private final ChipLink link;
    private final ChipReading reading;
    private final int at;
    private int commands;

    Cancelling(ChipLink link, ChipReading reading, int at) {
      this.link = link;
      this.reading = reading;
      this.at = at;
    }

    @Override
    public byte[] transceive(byte[] command) throws IOException {
      if (++commands == at) {
        Thread other = new Thread(reading::cancel);
        other.start();
        try {
          other.join();
        } catch (InterruptedException e) {
          throw new IOException(e);
        }
      }
      return link.transceive(command);
    }
  }
}
