package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.core.card.Expiry;
import io.dinhdanh.core.card.MrzKey;
import io.dinhdanh.core.person.PartialDate;
import io.dinhdanh.nfc.lds.ChipFile;
import io.dinhdanh.nfc.lds.ChipFiles;
import io.dinhdanh.nfc.link.CardServices;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.testkit.chip.ChipBehaviour;
import io.dinhdanh.nfc.testkit.chip.LargerRead;
import io.dinhdanh.nfc.testkit.chip.LinkModel;
import io.dinhdanh.nfc.testkit.chip.SoftwareChip;
import java.io.IOException;
import java.io.PrintStream;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import net.sf.scuba.smartcards.CardFileInputStream;
import net.sf.scuba.smartcards.CardServiceException;
import org.jmrtd.BACKey;
import org.jmrtd.PassportService;

/**
 * Commands after access control, and their time on air, to read EF.COM, EF.SOD, DG1, DG2, DG13,
 * DG14 and DG15: this reader, which finds the block size out by itself, beside JMRTD, which is told
 * the best one. Run its {@code main}.
 */
public final class ReadingCost {

  private static final MrzKey KEY =
      MrzKey.of("024000123", PartialDate.ofDay(2000, 1, 1), Expiry.on(LocalDate.of(2040, 1, 1)));

  private final ChipFiles files;
  private final PrintStream out;

  private ReadingCost(ChipFiles files, PrintStream out) {
    this.files = files;
    this.out = out;
  }

  /**
   * Prints the table.
   *
   * @param args none
   * @throws Exception if a reading fails, which it must not
   */
  public static void main(String[] args) throws Exception {
    new ReadingCost(SizedFiles.usual(), System.out).run();
  }

  private void run() throws Exception {
    long bytes = 0;
    for (ChipFile file : files.present()) {
      bytes += files.get(file).orElseThrow().length;
    }
    out.printf(
        "%d bytes; the link's own limit %d / %d ms at 106 / 848 kbit/s%n",
        bytes,
        LinkModel.of(106).limit(bytes).toMillis(),
        LinkModel.of(848).limit(bytes).toMillis());
    row("65,536", ChipBehaviour.usual(), 65_536);
    row("4,096 shortened", largest(4_096, LargerRead.SHORTENED, true), 4_096);
    row("4,096 or refused", largest(4_096, LargerRead.WRONG_LENGTH, true), 4_096);
    row("1,000 or refused", largest(1_000, LargerRead.WRONG_LENGTH, true), 1_000);
    row("231, short commands", ChipBehaviour.usual().extendedLength(false), 231);
    row("223 or refused, short", largest(223, LargerRead.WRONG_LENGTH, false), 223);
    open();
  }

  private static ChipBehaviour largest(int bytes, LargerRead answer, boolean extended) {
    return ChipBehaviour.usual().largestRead(bytes, answer).extendedLength(extended);
  }

  private void row(String title, ChipBehaviour behaviour, int block) throws Exception {
    CountingLink ours = new CountingLink(chip(behaviour).link());
    check(read(ours, List.of(KEY)));
    String jmrtd = "";
    for (boolean shortIdentifiers : new boolean[] {false, true}) {
      CountingLink theirs = new CountingLink(chip(behaviour).link());
      String counted = jmrtd(theirs, block, shortIdentifiers, true);
      jmrtd += " | " + (counted.isEmpty() ? theirs.commands() + ", " + theirs.airTime() : counted);
    }
    out.println(title + " | " + ours.commands() + ", " + ours.airTime() + jmrtd);
  }

  private void open() throws Exception {
    OpenChip ours = new OpenChip(files);
    check(read(ours, List.of()));
    String jmrtd = "";
    for (boolean shortIdentifiers : new boolean[] {false, true}) {
      OpenChip theirs = new OpenChip(files);
      jmrtd(theirs, 256, shortIdentifiers, false);
      jmrtd += " | " + theirs.fileCommands();
    }
    out.println("256 in the open | " + ours.fileCommands() + jmrtd);
  }

  private SoftwareChip chip(ChipBehaviour behaviour) {
    return SoftwareChip.builder().files(files).mrzKey(KEY).behaviour(behaviour).build();
  }

  private static ChipDump read(ChipLink link, List<MrzKey> keys) throws Exception {
    return new ChipReader(ReadLimits.usual(), Clock.systemUTC(), new SecureRandom())
        .begin(ReadPlan.bank().withoutChipAuthentication(), keys, progress -> {})
        .readFrom(link);
  }

  private void check(ChipDump dump) {
    if (!dump.files().equals(files)) {
      throw new IllegalStateException("the files were not read as they are");
    }
  }

  /** Empty if JMRTD read all files, else why it did not. */
  private String jmrtd(ChipLink link, int block, boolean shortIdentifiers, boolean locked)
      throws Exception {
    PassportService service =
        new PassportService(
            CardServices.over(link),
            PassportService.NORMAL_MAX_TRANCEIVE_LENGTH,
            block,
            shortIdentifiers,
            true);
    service.open();
    service.sendSelectApplet(false);
    if (locked) {
      service.doBAC(new BACKey(KEY.documentNumber(), KEY.birthDate(), KEY.expiryDate()));
    }
    try {
      for (ChipFile file : files.present()) {
        try (CardFileInputStream stream =
            service.getInputStream((short) file.identifier(), block)) {
          if (stream.readAllBytes().length != files.get(file).orElseThrow().length) {
            return "another length of " + file;
          }
        }
      }
      return "";
    } catch (CardServiceException | IOException e) {
      return "failed";
    }
  }
}
