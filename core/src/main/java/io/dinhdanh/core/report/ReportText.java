package io.dinhdanh.core.report;

import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.person.FieldComparison;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A report as plain text for a terminal: the verdict and what to do, every check on one line, the
 * identity by source. Nothing in it is a control character but the line feeds between lines. The
 * text holds personal data.
 */
public final class ReportText {

  private static final int LONGEST_SOURCE = 5;
  private static final Sentence CHECKS = new Sentence("Checks", "Các bước kiểm tra");
  private static final Sentence IDENTITY = new Sentence("Identity", "Nhân thân");
  private static final Sentence PORTRAIT = new Sentence("Portrait", "Ảnh chân dung");

  private final VerificationReport report;
  private final Lines lines;

  private ReportText(VerificationReport report, Languages languages) {
    this.report = report;
    this.lines = new Lines(languages);
  }

  /**
   * Renders a report.
   *
   * @param report the report
   * @param languages the languages of the text; of two, each sentence is said in both
   * @return lines, each ended by a line feed
   */
  public static String of(VerificationReport report, Languages languages) {
    ReportText text = new ReportText(report, languages);
    text.writeVerdict();
    text.writeNotes();
    text.writeChecks();
    text.writeIdentity();
    return text.lines.toString();
  }

  private void writeVerdict() {
    VerdictWords words = VerdictWords.of(report.verdict());
    lines.line(report.verdict().name() + " - " + lines.say(words.title()));
    for (String tag : lines.languages().tags()) {
      lines.line("  " + Languages.in(tag, words.meaning()));
      lines.line("  " + Languages.in(tag, words.advice()));
    }
  }

  private void writeNotes() {
    for (Notes.Note note : Notes.of(report)) {
      for (String tag : lines.languages().tags()) {
        String sign = note.calm() ? "  + " : "  ! ";
        String title = Languages.in(tag, note.title());
        lines.line(sign + title + ". " + Languages.in(tag, note.text()));
      }
    }
  }

  private void writeChecks() {
    lines.line("");
    lines.line(lines.say(CHECKS) + ": " + counts());
    for (Outcome outcome : Tally.ORDER) {
      report.checks().stream()
          .filter(check -> check.outcome() == outcome)
          .forEach(check -> CheckLine.write(lines, check, report.waived().contains(check.id())));
    }
  }

  private String counts() {
    List<String> counts = new ArrayList<>();
    for (Outcome outcome : Tally.ORDER) {
      String name = lines.say(OutcomeWords.of(outcome)).toLowerCase(Locale.ROOT);
      counts.add(Tally.count(report.checks(), outcome) + " " + name);
    }
    return String.join(", ", counts);
  }

  private void writeIdentity() {
    IdentityRecord identity = report.identity();
    if (identity.sources().isEmpty() && !report.portrait().isPresent()) {
      return;
    }
    lines.line("");
    lines.line(lines.say(IDENTITY));
    identity.comparisons().forEach(this::writeField);
    report
        .portrait()
        .ifPresent(
            it -> lines.line("    " + lines.say(PORTRAIT) + ": " + PortraitFigure.facts(it)));
  }

  private void writeField(FieldComparison comparison) {
    IdentityField field = comparison.field();
    String sign = AgreementWords.of(comparison.agreement()).sign();
    lines.line("  " + Lines.padded(sign, 1) + " " + lines.say(field.title()));
    comparison
        .statements()
        .forEach(
            (source, value) -> {
              String name = Lines.padded(source.name(), LONGEST_SOURCE);
              lines.line("      " + name + "  " + words(field, value));
            });
  }

  private String words(IdentityField field, String value) {
    return FieldValue.words(field, value)
        .map(lines::say)
        .orElseGet(() -> Lines.shown(FieldValue.plain(field, value)));
  }
}
