package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReading;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.Fault;
import io.dinhdanh.nfc.testkit.chip.FaultScript;
import java.io.IOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import net.sf.scuba.smartcards.CardServiceException;

/**
 * Every fault of the software chip's script at every command of a read with Active and Chip
 * Authentication: how it ends, for this reader and for JMRTD alone; and whether the same reading
 * goes on well with a clean link. Run its {@code main}.
 */
public final class FaultMatrix {

  private static final byte[] CHALLENGE = {8, 7, 6, 5, 4, 3, 2, 1};
  private static final int BLOCK = 65_535;

  private final BenchCard bench;
  private final Map<Ending, Integer> ours = new EnumMap<>(Ending.class);
  private final Map<Ending, Integer> theirs = new EnumMap<>(Ending.class);
  private final Map<String, Integer> errors = new TreeMap<>();
  private int goesOn;

  private FaultMatrix(BenchCard bench) {
    this.bench = bench;
  }

  /**
   * Prints the table.
   *
   * @param args {@code --json FILE}, or none
   * @throws Exception if a read that nothing disturbs fails
   */
  public static void main(String[] args) throws Exception {
    FigureProgram.run(FaultMatrix.class, args, (rest, figures) -> measure(figures));
  }

  private static void measure(Figures figures) throws Exception {
    for (Door door : new Door[] {Door.BAC, Door.PACE, Door.PACE_CAM}) {
      BenchCard bench = new BenchCard(TestProfile.CAN_CUOC_2024, door, ChipBehaviour.vietnamese());
      FaultMatrix matrix = new FaultMatrix(bench);
      matrix.run();
      matrix.tell(figures);
    }
  }

  private void tell(Figures figures) {
    Door door = bench.door();
    figures.say("%s | ours | %s", door, ours);
    figures.say("  errors %s, right on a clean link after it: %d", errors, goesOn);
    figures.say("%s | JMRTD | %s", door, theirs);
    for (Ending ending : Ending.values()) {
      figures.beside(
          door + ": " + ending,
          "count",
          ours.getOrDefault(ending, 0),
          "JMRTD",
          theirs.getOrDefault(ending, 0),
          Double.NaN);
    }
    figures.add(door + ": right on a clean link after an error", "count", goesOn);
  }

  private void run() throws Exception {
    PatientLink whole = new PatientLink(bench.link());
    ChipFiles expected = bench.reading().readFrom(whole).files();
    PatientLink peer = new PatientLink(bench.link());
    if (!equal(jmrtd(peer))) {
      throw new IllegalStateException("JMRTD does not read a chip that nothing disturbs");
    }
    for (Fault fault : Faults.ALL) {
      for (int at = 1; at <= whole.commands(); at++) {
        ours.merge(ours(at, fault, expected), 1, Integer::sum);
      }
      for (int at = 1; at <= peer.commands(); at++) {
        theirs.merge(theirs(at, fault), 1, Integer::sum);
      }
    }
  }

  private PatientLink link(int at, Fault fault) {
    return new PatientLink(bench.link(FaultScript.none().at(at, fault)));
  }

  private Ending ours(int at, Fault fault, ChipFiles expected) throws ChipException {
    PatientLink link = link(at, fault);
    ChipReading reading = bench.reading();
    try {
      ChipDump dump = reading.readFrom(link);
      Ending ending = judged(dump, expected);
      boolean lie = ending == Ending.WRONG && isLie(fault) && bench.isRefuted(dump.files());
      return lie ? Ending.REFUTED : ending;
    } catch (ChipException e) {
      errors.merge(e.error().getClass().getSimpleName(), 1, Integer::sum);
      goesOn += goesOn(reading, expected) ? 1 : 0;
      return link.isExhausted() ? Ending.ENDLESS : Ending.ERROR;
    } catch (RuntimeException e) {
      return Ending.UNEXPECTED;
    }
  }

  /** A chip that protects wrong lengths is believed until its signature is checked. */
  private static boolean isLie(Fault fault) {
    return fault instanceof Fault.GrowingLengths;
  }

  private boolean goesOn(ChipReading reading, ChipFiles expected) {
    try {
      return judged(reading.readFrom(bench.link()), expected) == Ending.RIGHT;
    } catch (ChipException e) {
      return false;
    }
  }

  private static Ending judged(ChipDump dump, ChipFiles expected) {
    for (ChipFile file : dump.files().present()) {
      byte[] read = dump.files().get(file).orElseThrow();
      byte[] held = expected.get(file).orElse(new byte[0]);
      if (file != ChipFile.CARD_ACCESS && !Arrays.equals(read, held)) {
        return Ending.WRONG;
      }
    }
    return dump.notRead().isEmpty() ? Ending.RIGHT : Ending.DENIED;
  }

  private Ending theirs(int at, Fault fault) throws ChipException {
    PatientLink link = link(at, fault);
    Ending ending;
    try {
      Map<ChipFile, byte[]> files = jmrtd(link);
      boolean lie = isLie(fault) && refuted(files);
      ending = equal(files) ? Ending.RIGHT : lie ? Ending.REFUTED : Ending.WRONG;
    } catch (CardServiceException | IOException e) {
      ending = Ending.ERROR;
    } catch (RuntimeException e) {
      ending = Ending.UNEXPECTED;
    }
    return link.isExhausted() ? Ending.ENDLESS : ending;
  }

  private Map<ChipFile, byte[]> jmrtd(PatientLink link) throws CardServiceException, IOException {
    Map<ChipFile, byte[]> files = new EnumMap<>(ChipFile.class);
    JmrtdSession session = JmrtdSession.open(link, bench.key(), bench.door() != Door.BAC, BLOCK);
    for (ChipFile file : bench.plain().present()) {
      files.put(file, session.read(file));
    }
    session.activeAuthentication(bench.plain().get(ChipFile.DG15).orElseThrow(), CHALLENGE);
    session.chipAuthentication(bench.plain().get(ChipFile.DG14).orElseThrow());
    session.read(ChipFile.COM);
    return files;
  }

  private boolean equal(Map<ChipFile, byte[]> files) {
    return bench.plain().present().stream()
        .allMatch(file -> Arrays.equals(files.get(file), bench.plain().get(file).orElseThrow()));
  }

  private boolean refuted(Map<ChipFile, byte[]> files) throws ChipException {
    ChipFiles read = ChipFiles.empty();
    for (Map.Entry<ChipFile, byte[]> file : files.entrySet()) {
      read = read.with(file.getKey(), file.getValue());
    }
    return bench.isRefuted(read);
  }
}
