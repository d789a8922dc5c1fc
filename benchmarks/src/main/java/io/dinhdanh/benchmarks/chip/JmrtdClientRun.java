package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.nfc.authenticity.ActiveAuthentication;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.lds.Dg14;
import io.dinhdanh.nfc.lds.Dg15;
import io.dinhdanh.nfc.testkit.TestProfile;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import java.io.IOException;
import java.security.Security;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.sf.scuba.smartcards.CardServiceException;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/**
 * JMRTD as the client reads the software chip in full: each document by each door and key, Active
 * Authentication, Chip Authentication, and all files once more under the new keys. Run its {@code
 * main}; anything that is not as it should be ends it with an exception.
 */
public final class JmrtdClientRun {

  private static final byte[] CHALLENGE = {8, 7, 6, 5, 4, 3, 2, 1};

  private final BenchCard bench;

  private JmrtdClientRun(BenchCard bench) {
    this.bench = bench;
  }

  /**
   * Prints a line for each document, door and key.
   *
   * @param args {@code --json FILE}, or none
   * @throws Exception if JMRTD does not read a chip whole, or the chip does not prove itself
   */
  public static void main(String[] args) throws Exception {
    FigureProgram.run(JmrtdClientRun.class, args, (rest, figures) -> measure(figures));
  }

  private static void measure(Figures figures) throws Exception {
    // JMRTD names a cipher's key in integrated mapping in a way that the JDK's ciphers refuse.
    Security.insertProviderAt(new BouncyCastleProvider(), 1);
    figures.say("document | door | key | files, bytes | commands | AA | CA | DG3");
    for (TestProfile profile : TestProfile.values()) {
      for (Door door : doors(profile)) {
        BenchCard bench = new BenchCard(profile, door, ChipBehaviour.vietnamese());
        for (AccessKey key : keys(bench)) {
          new JmrtdClientRun(bench).row(profile, key, figures);
        }
      }
    }
  }

  /** Chip authentication mapping is what the cards of 2024 are issued with. */
  private static List<Door> doors(TestProfile profile) {
    boolean proves = profile == TestProfile.CAN_CUOC_2024 || profile == TestProfile.CHILD;
    return proves ? List.of(Door.values()) : List.of(Door.BAC, Door.PACE, Door.PACE_IM);
  }

  private static List<AccessKey> keys(BenchCard bench) {
    List<AccessKey> keys = new ArrayList<>();
    keys.add(bench.card().mrzKey());
    if (bench.door() != Door.BAC) {
      keys.add(bench.card().can());
    }
    return keys;
  }

  private void row(TestProfile profile, AccessKey key, Figures figures) throws Exception {
    PatientLink link = new PatientLink(bench.link());
    JmrtdSession session = JmrtdSession.open(link, key, bench.door() != Door.BAC, 4_096);
    long bytes = readInFull(session);
    require(isGenuine(session), "Active Authentication");
    session.chipAuthentication(bench.plain().get(ChipFile.DG14).orElseThrow());
    require(readInFull(session) == bytes, "reading under the keys of Chip Authentication");
    require(isRefused(session), "DG3 without terminal rights");
    String name = profile + ", " + bench.door() + ", " + key.getClass().getSimpleName();
    figures.add(name + ": bytes read", "bytes", bytes);
    figures.add(name + ": commands", "count", link.commands());
    figures.say(
        "%s | %s | %s | %d, %,d | %d | genuine | read again under its keys | refused",
        profile,
        bench.door(),
        key.getClass().getSimpleName(),
        bench.plain().present().size(),
        bytes,
        link.commands());
  }

  private long readInFull(JmrtdSession session) throws CardServiceException, IOException {
    long bytes = 0;
    for (ChipFile file : bench.plain().present()) {
      byte[] held = bench.plain().get(file).orElseThrow();
      require(Arrays.equals(held, session.read(file)), file.name());
      bytes += held.length;
    }
    return bytes;
  }

  private boolean isGenuine(JmrtdSession session) throws Exception {
    ChipFiles files = bench.plain();
    byte[] dg15 = files.get(ChipFile.DG15).orElseThrow();
    return ActiveAuthentication.verify(
            Dg15.parse(dg15),
            Dg14.parse(files.get(ChipFile.DG14).orElseThrow())
                .securityInfos()
                .activeAuthentication(),
            CHALLENGE,
            session.activeAuthentication(dg15, CHALLENGE))
        .isGenuine();
  }

  private static boolean isRefused(JmrtdSession session) throws IOException {
    try {
      return session.read(ChipFile.DG3).length == 0;
    } catch (CardServiceException refused) {
      return true;
    }
  }

  private static void require(boolean condition, String what) {
    if (!condition) {
      throw new IllegalStateException("not as it should be: " + what);
    }
  }
}
