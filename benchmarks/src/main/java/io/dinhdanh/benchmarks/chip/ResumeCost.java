package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.LargerRead;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LongSummaryStatistics;
import java.util.Map;
import net.sf.scuba.smartcards.CardServiceException;

/**
 * The tag is lost at every single command of a read, its answer with it, and laid on again: how
 * many of the bytes that had been received are read again, by this reader, by JMRTD, and by an
 * application over JMRTD that keeps each file it has whole. Run its {@code main}.
 */
public final class ResumeCost {

  private static final int NEVER = Integer.MAX_VALUE;
  private static final int MOST = 4_096;

  private final BenchCard bench;
  private final int block;

  private ResumeCost(BenchCard bench, int block) {
    this.bench = bench;
    this.block = block;
  }

  /**
   * Prints the table.
   *
   * @param args {@code --json FILE}, or none
   * @throws Exception if a read that nothing disturbs fails, or a resumed one ends otherwise
   */
  public static void main(String[] args) throws Exception {
    FigureProgram.run(ResumeCost.class, args, (rest, figures) -> measure(figures));
  }

  private static void measure(Figures figures) throws Exception {
    figures.say(
        "door, block | places | ours again: most, mean, places above a block | JMRTD: most, mean"
            + " | with whole files kept");
    for (Door door : new Door[] {Door.BAC, Door.PACE, Door.PACE_CAM}) {
      for (int block : new int[] {65_536, 1_000, 223}) {
        ChipBehaviour behaviour =
            ChipBehaviour.vietnamese()
                .largestRead(block, LargerRead.SHORTENED)
                .extendedLength(block > 256);
        BenchCard bench = new BenchCard(TestProfile.CAN_CUOC_2024, door, behaviour);
        new ResumeCost(bench, block).row(figures);
      }
    }
  }

  private void row(Figures figures) throws Exception {
    LongSummaryStatistics ours = new LongSummaryStatistics();
    LeavingLink whole = new LeavingLink(bench.link(), NEVER);
    ChipFiles expected = bench.reading().readFrom(whole).files();
    int above = 0;
    for (int at = 1; at <= whole.commands(); at++) {
      long again = again(at, expected, whole.received());
      ours.accept(again);
      above += again > Math.min(block, MOST) ? 1 : 0;
    }
    LongSummaryStatistics plain = jmrtd(false);
    LongSummaryStatistics keeping = jmrtd(true);
    figures.say(
        "%s, %,d | %d | %s, %d | %s | %s",
        bench.door(), block, ours.getCount(), text(ours), above, text(plain), text(keeping));
    keep(figures, "JMRTD", ours, plain);
    keep(figures, "JMRTD with whole files kept", ours, keeping);
    figures.add(name("places above a block"), "count", above);
  }

  private void keep(
      Figures figures, String peer, LongSummaryStatistics ours, LongSummaryStatistics theirs) {
    figures.less(name("most read again"), "bytes", ours.getMax(), peer, theirs.getMax());
    figures.less(name("mean read again"), "bytes", ours.getAverage(), peer, theirs.getAverage());
  }

  private String name(String figure) {
    return bench.door() + ", blocks of " + block + ": " + figure;
  }

  private long again(int at, ChipFiles expected, long undisturbed) throws ChipException {
    ChipReading reading = bench.reading();
    LeavingLink first = new LeavingLink(bench.link(), at);
    try {
      reading.readFrom(first);
      throw new IllegalStateException("the link did not break at " + at);
    } catch (ChipException gone) {
      LeavingLink rest = new LeavingLink(bench.link(), NEVER);
      if (!reading.readFrom(rest).files().equals(expected)) {
        throw new IllegalStateException("other files after the tag was lost at " + at, gone);
      }
      return first.received() + rest.received() - undisturbed;
    }
  }

  private LongSummaryStatistics jmrtd(boolean keepsFiles) throws Exception {
    LongSummaryStatistics theirs = new LongSummaryStatistics();
    LeavingLink whole = new LeavingLink(bench.link(), NEVER);
    readInto(new EnumMap<>(ChipFile.class), whole);
    for (int at = 1; at <= whole.commands(); at++) {
      Map<ChipFile, byte[]> files = new EnumMap<>(ChipFile.class);
      LeavingLink first = new LeavingLink(bench.link(), at);
      try {
        readInto(files, first);
        throw new IllegalStateException("the link did not break at " + at);
      } catch (CardServiceException | IOException gone) {
        LeavingLink rest = new LeavingLink(bench.link(), NEVER);
        readInto(keepsFiles ? files : new EnumMap<>(ChipFile.class), rest);
        theirs.accept(first.received() + rest.received() - whole.received());
      }
    }
    return theirs;
  }

  /** Reads the files that are not there yet; a file of another length is a failure too. */
  private void readInto(Map<ChipFile, byte[]> files, ChipLink link)
      throws CardServiceException, IOException {
    int most = block > 256 ? block : 223;
    JmrtdSession session =
        JmrtdSession.open(link, bench.key(), bench.door() != Door.BAC, Math.min(most, 65_535));
    for (ChipFile file : bench.plain().present()) {
      if (!files.containsKey(file)) {
        byte[] content = session.read(file);
        if (!Arrays.equals(content, bench.plain().get(file).orElseThrow())) {
          throw new IOException("JMRTD gave " + content.length + " bytes of " + file);
        }
        files.put(file, content);
      }
    }
  }

  private static String text(LongSummaryStatistics again) {
    return String.format("%,d, %,.0f", again.getMax(), again.getAverage());
  }
}
