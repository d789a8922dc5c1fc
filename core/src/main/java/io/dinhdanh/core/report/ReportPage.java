package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.text.Sentence;
import java.util.List;

/**
 * A report as one HTML page that a bank officer understands at a glance: the verdict, what it means
 * and what to do, then what needs attention, what was not done and what passed, then the identity
 * by source. The page holds personal data and, where the chip's portrait is a JPEG, the portrait.
 */
public final class ReportPage {

  private static final Sentence TITLE =
      new Sentence("Chip verification report", "Báo cáo kiểm tra dữ liệu chip");

  private ReportPage() {}

  /**
   * Renders a report.
   *
   * @param report the report
   * @param languages the languages of the page
   * @return a complete HTML document that fetches and runs nothing
   */
  public static String html(VerificationReport report, Languages languages) {
    return new Page(TITLE, languages, sections(report)).html();
  }

  /**
   * The sections of a report, for a {@link Page} that has others as well.
   *
   * @param report the report
   * @return its sections in their order, the footer last; unmodifiable
   */
  public static List<Section> sections(VerificationReport report) {
    return List.of(
        new VerdictBanner(report),
        new Notes(report),
        new Tally(report.checks()),
        CheckList.needingAttention(report),
        CheckList.notDone(report),
        CheckList.passed(report),
        new IdentitySection(report),
        new ReportFooter(report));
  }

  /**
   * A section of checks that were made outside a report, for a {@link Page} of the caller's own.
   *
   * @param title what they are about
   * @param checks the checks; nothing is written if there are none
   * @return the section, the gravest check first
   */
  public static Section checks(Sentence title, List<Check> checks) {
    return CheckList.all(title, checks);
  }
}
