package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.text.Sentence;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** When and by what the examination was made, and how to treat this page. */
final class ReportFooter implements Section {

  private static final int MOST_PRODUCERS = 8;
  private static final Sentence EXAMINED = new Sentence("Examined", "Kiểm tra lúc");
  private static final Sentence PRODUCER = new Sentence("By", "Bởi");
  private static final Sentence PERSONAL_DATA =
      new Sentence(
          "This page holds personal data (Law 91/2025/QH15). Show it only to those who need it and"
              + " delete it when its purpose is served.",
          "Trang này chứa dữ liệu cá nhân (Luật 91/2025/QH15). Chỉ đưa cho người cần biết và xóa"
              + " khi đã hết mục đích.");
  private static final Sentence DATA_NOT_HOLDER =
      new Sentence(
          "The checks speak of the data in the chip. Whether the holder is that person, they do"
              + " not say.",
          "Các bước kiểm tra nói về dữ liệu trong chip, không khẳng định người cầm thẻ là người"
              + " đó.");

  private final VerificationReport report;

  ReportFooter(VerificationReport report) {
    this.report = report;
  }

  @Override
  public void writeTo(Html html) {
    html.open("footer", "class", "foot");
    lastCheck().ifPresent(at -> writeInstant(html, at));
    Set<String> producers = producers();
    if (!producers.isEmpty()) {
      html.open("p").say("span", "inline", PRODUCER);
      producers.stream()
          .limit(MOST_PRODUCERS)
          .forEach(producer -> html.element("bdi", "producer", producer));
      html.close();
    }
    html.say("p", "say", DATA_NOT_HOLDER).say("p", "say", PERSONAL_DATA).close();
  }

  private static void writeInstant(Html html, Instant at) {
    html.open("p").say("span", "inline", EXAMINED);
    html.open("time", "datetime", at.toString()).text(VietnamTime.of(at)).close();
    html.close();
  }

  private Optional<Instant> lastCheck() {
    return report.checks().stream().map(Check::at).max(Instant::compareTo);
  }

  private Set<String> producers() {
    Set<String> producers = new TreeSet<>();
    report.checks().forEach(check -> producers.add(check.producer()));
    return producers;
  }
}
