package io.dinhdanh.examples.demo;

import io.dinhdanh.core.evidence.Check;
import io.dinhdanh.core.evidence.CheckKind;
import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.LevelChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.evidence.Reason;
import io.dinhdanh.core.person.IdentityField;
import io.dinhdanh.core.person.IdentityRecord;
import io.dinhdanh.core.person.IdentitySource;
import io.dinhdanh.core.report.ReportPage;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.testkit.TestCitizen;
import io.dinhdanh.validation.consistency.Consistency;
import io.dinhdanh.validation.qr.CardQr;
import java.util.List;

/** QR code, chip and keyboard are held against each other. */
final class SourcesScene {

  private static final Sentence TITLE =
      new Sentence("QR code, chip and keyboard", "Mã QR, chip và thông tin tự nhập");
  private static final Sentence STORY =
      new Sentence(
          "The holder typed the name without diacritics. A clerk would take it for the same name,"
              + " so a person is asked to look.",
          "Chủ thẻ nhập tên không dấu. Nhân viên sẽ coi là cùng một tên, nên cần người đối chiếu.");
  private static final Sentence CHECKS = new Sentence("The sources compared", "So sánh các nguồn");
  private static final Reason SAME_NUMBER =
      Reason.of("same", "Both carry the same number.", "Cả hai có cùng số định danh.");
  private static final Reason OTHER_NUMBER =
      Reason.of("different", "They carry different numbers.", "Hai số định danh khác nhau.");

  private SourcesScene() {}

  static Chapter play(
      TestCitizen citizen, CardQr card, IdentityRecord chip, Examination examination) {
    IdentityRecord all =
        card.identity()
            .with(chip)
            .with(IdentitySource.TYPED, IdentityField.PERSONAL_NUMBER, citizen.number().digits())
            .with(IdentitySource.TYPED, IdentityField.NAME, "Nguyen Thi Thu")
            .with(IdentitySource.TYPED, IdentityField.BIRTH_DATE, citizen.born().toString());
    Consistency.examine(all, examination);
    number(examination, HolderChecks.QR_NUMBER, card.number().equals(citizen.number()));
    boolean sameChip =
        chip.personalNumber(IdentitySource.DG13).filter(citizen.number()::equals).isPresent();
    number(examination, LevelChecks.CHIP_NUMBER, sameChip);
    List<Check> checks = examination.checks();
    boolean failed = checks.stream().anyMatch(check -> check.outcome() == Outcome.FAILED);
    long agreeing = checks.stream().filter(check -> check.outcome() == Outcome.PASSED).count();
    return new Chapter(
        "sources",
        TITLE,
        STORY,
        failed ? Outcome.FAILED : Outcome.PASSED,
        List.of(
            Fact.of("sources", "Sources", "Các nguồn", all.sources()),
            Fact.of("agreeing", "Checks that agree", "Số kiểm tra khớp", agreeing)),
        List.of(ReportPage.checks(CHECKS, checks)));
  }

  private static void number(Examination examination, CheckKind kind, boolean same) {
    examination.record(
        kind, same ? Outcome.PASSED : Outcome.FAILED, same ? SAME_NUMBER : OTHER_NUMBER);
  }
}
