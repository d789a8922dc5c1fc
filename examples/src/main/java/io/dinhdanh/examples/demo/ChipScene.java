package io.dinhdanh.examples.demo;

import io.dinhdanh.core.card.AccessKey;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Subject;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.report.ReportPage;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.link.ChipLink;
import io.dinhdanh.nfc.reader.ChipDump;
import io.dinhdanh.nfc.reader.ChipReader;
import io.dinhdanh.nfc.reader.DumpProofs;
import io.dinhdanh.nfc.reader.Progress;
import io.dinhdanh.nfc.reader.ReadLimits;
import io.dinhdanh.nfc.reader.ReadPlan;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import io.dinhdanh.nfc.trust.VerificationOptions;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;

/** The chip is opened with what the QR code gave, read, and trusted up to a root. */
final class ChipScene {

  private static final Sentence TITLE =
      new Sentence("The chip is read and trusted", "Đọc chip và kiểm tra độ tin cậy");
  private static final Sentence STORY =
      new Sentence(
          "The key of the QR code opens the chip. Its files are held against the country's"
              + " signature, and the chip proves by its own key that it is no copy.",
          "Khóa lấy từ mã QR mở được chip. Dữ liệu được đối chiếu với chữ ký của quốc gia, và chip"
              + " chứng minh bằng khóa riêng rằng nó không phải bản sao.");

  private static final Sentence WHOLE_REPORT =
      new Sentence("The whole report on this chip", "Toàn bộ báo cáo về chip này");

  private final PassiveAuthentication verifier;
  private final Clock clock;
  private final SecureRandom random;

  ChipScene(PassiveAuthentication verifier, Clock clock, SecureRandom random) {
    this.verifier = verifier;
    this.clock = clock;
    this.random = random;
  }

  /** What came of reading and verifying a chip. */
  record Played(ChipDump dump, VerificationReport report, Chapter chapter) {}

  Played play(
      List<? extends AccessKey> keys, ChipLink link, Progress.Listener listener, Subject holder)
      throws ChipException {
    long start = System.nanoTime();
    ChipDump dump = read(keys, link, listener);
    long read = System.nanoTime();
    VerificationReport report = verify(dump, holder);
    long verified = System.nanoTime();
    List<Fact> facts =
        List.of(
            Fact.of("access", "Opened by", "Mở bằng", dump.access().method()),
            Fact.of("key", "With the key", "Với khóa", dump.access().keyKind().orElseThrow()),
            Fact.of("commands", "Commands", "Số lệnh", dump.statistics().commands()),
            Fact.of("files", "Files", "Số tệp", dump.files().present().size()),
            Fact.of("read", "Read in", "Thời gian đọc", millis(read - start)),
            Fact.of("verified", "Verified in", "Thời gian kiểm tra", millis(verified - read)),
            Fact.of("verdict", "Verdict", "Kết luận", report.verdict()),
            Fact.of(
                "copyWouldPass",
                "A copy would pass",
                "Bản sao có qua được không",
                report.copyWouldPass() ? "yes" : "no"));
    boolean trusted = report.verdict() == Verdict.VERIFIED && !report.copyWouldPass();
    return new Played(
        dump,
        report,
        new Chapter(
            "chip",
            TITLE,
            STORY,
            trusted ? Outcome.PASSED : Outcome.FAILED,
            facts,
            sections(report)));
  }

  ChipDump read(List<? extends AccessKey> keys, ChipLink link, Progress.Listener listener)
      throws ChipException {
    byte[] challenge = new byte[8];
    random.nextBytes(challenge);
    return new ChipReader(ReadLimits.usual(), clock, random)
        .begin(ReadPlan.bank().withActiveAuthentication(challenge), keys, listener)
        .readFrom(link);
  }

  VerificationReport verify(ChipDump dump, Subject holder) throws ChipException {
    return verifier.verify(
        dump.files(), DumpProofs.seen(dump), VerificationOptions.usual().about(holder));
  }

  private static List<Section> sections(VerificationReport report) {
    return List.of(new Folded(WHOLE_REPORT, ReportPage.sections(report)));
  }

  private static String millis(long nanos) {
    return nanos / 1_000_000 + " ms";
  }
}
