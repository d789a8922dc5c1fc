package io.dinhdanh.examples.demo;

import io.dinhdanh.core.evidence.Examination;
import io.dinhdanh.core.evidence.HolderChecks;
import io.dinhdanh.core.evidence.Outcome;
import io.dinhdanh.core.report.ReportPage;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.nfc.testkit.TestCitizen;
import io.dinhdanh.validation.secret.PasscodePolicy;
import io.dinhdanh.validation.secret.PasswordPolicy;
import io.dinhdanh.validation.secret.Secret;
import io.dinhdanh.validation.secret.SecretReport;
import io.dinhdanh.validation.secret.strength.PersonalWords;
import java.util.ArrayList;
import java.util.List;

/** The citizen chooses a password and a passcode; what is easily guessed is told or refused. */
final class SecretScene {

  private static final Sentence TITLE =
      new Sentence("Secrets are chosen", "Chọn mật khẩu và passcode");
  private static final Sentence STORY =
      new Sentence(
          "The policy of VNeID rules; how hard a secret is to guess is told besides, knowing the"
              + " holder's name, number and birthday as an attacker would.",
          "Áp dụng quy định của VNeID; ngoài ra cho biết mật khẩu khó đoán đến đâu khi kẻ tấn công"
              + " biết tên, số định danh và ngày sinh của chủ tài khoản.");
  private static final Sentence JUDGED = new Sentence("The last choices", "Lựa chọn cuối cùng");

  private final PersonalWords known;
  private final Examination examination;
  private final List<Fact> facts = new ArrayList<>();

  private SecretScene(TestCitizen holder, Examination examination) {
    this.known =
        PersonalWords.builder().name(holder.name()).number(holder.number().digits()).build();
    this.examination = examination;
  }

  /** Plays the scene; the evidence of the choices that stand goes to the examination. */
  static Chapter play(TestCitizen holder, Examination examination) {
    SecretScene scene = new SecretScene(holder, examination);
    scene.password("short", "Seven letters", "Bảy chữ cái", "matkhau", false);
    scene.password("name", "Her name and birthday", "Tên và ngày sinh", "Thu@15031990", false);
    boolean password =
        scene.password("chance", "Chosen by chance", "Chọn ngẫu nhiên", "g7#RvTq2!mLz", true);
    scene.passcode("row", "Digits in a row", "Các chữ số liên tiếp", "123456", false);
    boolean passcode =
        scene.passcode("passcode", "Chosen by chance", "Chọn ngẫu nhiên", "802957", true);
    List<Section> parts = List.of(ReportPage.checks(JUDGED, examination.checks()));
    Outcome outcome = password && passcode ? Outcome.PASSED : Outcome.FAILED;
    return new Chapter("secrets", TITLE, STORY, outcome, scene.facts, parts);
  }

  private boolean password(String code, String en, String vi, String chosen, boolean last) {
    try (Secret secret = Secret.copyOf(chosen.toCharArray())) {
      SecretReport report = PasswordPolicy.vneid2024().examine(secret, known);
      if (last) {
        report.record(HolderChecks.PASSWORD_POLICY, examination);
      }
      return tell(code, "Password: " + en, "Mật khẩu: " + vi, report);
    }
  }

  private boolean passcode(String code, String en, String vi, String chosen, boolean last) {
    try (Secret secret = Secret.copyOf(chosen.toCharArray())) {
      SecretReport report = PasscodePolicy.strict().examine(secret, known);
      if (last) {
        report.record(HolderChecks.PASSCODE_POLICY, examination);
      }
      return tell(code, "Passcode: " + en, "Passcode: " + vi, report);
    }
  }

  private boolean tell(String code, String en, String vi, SecretReport report) {
    String answer =
        report.accepted() ? "accepted" : "refused: " + report.violations().get(0).code();
    String strength = report.strength().strength().name();
    facts.add(Fact.of(code, en, vi, answer + ", " + strength));
    return report.accepted();
  }
}
