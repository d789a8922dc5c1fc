package io.dinhdanh.benchmarks.chip;

import io.dinhdanh.benchmarks.figure.FigureProgram;
import io.dinhdanh.benchmarks.figure.Figures;
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
  private final Figures figures;

  private ReadingCost(ChipFiles files, Figures figures) {
    this.files = files;
    this.figures = figures;
  }

  /**
   * Prints the table.
   *
   * @param args {@code --json FILE}, or none
   * @throws Exception if a reading fails, which it must not
   */
  public static void main(String[] args) throws Exception {
    FigureProgram.run(
        ReadingCost.class,
        args,
        (rest, figures) -> new ReadingCost(SizedFiles.usual(), figures).run());
  }

  private void run() throws Exception {
    long bytes = 0;
    for (ChipFile file : files.present()) {
      bytes += files.get(file).orElseThrow().length;
    }
    figures.say(
        "%d bytes; the link's own limit %d / %d ms at 106 / 848 kbit/s",
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
    StringBuilder jmrtd = new StringBuilder();
    for (boolean shortIdentifiers : new boolean[] {false, true}) {
      CountingLink theirs = new CountingLink(chip(behaviour).link());
      String counted = jmrtd(theirs, block, shortIdentifiers, true);
      boolean failed = !counted.isEmpty();
      jmrtd.append(" | ").append(failed ? counted : theirs.commands() + ", " + theirs.airTime());
      keep("blocks of " + title, peer(shortIdentifiers), ours, theirs, failed);
    }
    figures.say("%s | %d, %s%s", title, ours.commands(), ours.airTime(), jmrtd);
  }

  private static String peer(boolean shortIdentifiers) {
    return shortIdentifiers ? "JMRTD by short file identifiers" : "JMRTD";
  }

  /** A peer that did not read the files has no figure. */
  private void keep(
      String name, String peer, CountingLink ours, CountingLink theirs, boolean failed) {
    double commands = failed ? Double.NaN : theirs.commands();
    double slow = failed ? Double.NaN : theirs.slowMillis();
    double fast = failed ? Double.NaN : theirs.fastMillis();
    figures.less(name + ": commands", "count", ours.commands(), peer, commands);
    figures.less(name + ": on air at 106 kbit/s", "ms", ours.slowMillis(), peer, slow);
    figures.less(name + ": on air at 848 kbit/s", "ms", ours.fastMillis(), peer, fast);
  }

  private void open() throws Exception {
    OpenChip ours = new OpenChip(files);
    check(read(ours, List.of()));
    StringBuilder jmrtd = new StringBuilder();
    for (boolean shortIdentifiers : new boolean[] {false, true}) {
      OpenChip theirs = new OpenChip(files);
      jmrtd(theirs, 256, shortIdentifiers, false);
      jmrtd.append(" | ").append(theirs.fileCommands());
      figures.less(
          "blocks of 256 in the open: commands",
          "count",
          ours.fileCommands(),
          peer(shortIdentifiers),
          theirs.fileCommands());
    }
    figures.say("256 in the open | %d%s", ours.fileCommands(), jmrtd);
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
