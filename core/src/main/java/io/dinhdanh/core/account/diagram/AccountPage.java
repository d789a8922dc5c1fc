package io.dinhdanh.core.account.diagram;

import io.dinhdanh.core.account.AccountMachine;
import io.dinhdanh.core.account.Action;
import io.dinhdanh.core.account.DeadlineKind;
import io.dinhdanh.core.account.Entitlement;
import io.dinhdanh.core.account.LockGround;
import io.dinhdanh.core.account.MinimumSystem;
import io.dinhdanh.core.account.NoticeKind;
import io.dinhdanh.core.account.Objection;
import io.dinhdanh.core.account.PolicySwitch;
import io.dinhdanh.core.account.Ruleset;
import io.dinhdanh.core.account.Stage;
import io.dinhdanh.core.account.Transition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Everything that the account's life is made of, as one page of Markdown. */
public final class AccountPage {

  private final StringBuilder page = new StringBuilder();

  private AccountPage() {}

  /**
   * The page.
   *
   * @return Markdown with a Mermaid diagram, lines ended by line feeds
   */
  public static String markdown() {
    AccountPage page = new AccountPage();
    page.drawing();
    page.stages();
    page.rows();
    page.actions();
    page.objections();
    page.locksAndDeadlines();
    page.entitlements();
    page.notices();
    page.policy();
    page.law();
    return page.page.toString();
  }

  private void drawing() {
    page.append("# The life of an account\n\n");
    paragraph(
        "This page is made from the table in `io.dinhdanh.core.account` by `dinhdanh account"
            + " diagram --format markdown`. The numbers on the arrows name rows of the table below."
            + " Rows that keep the stage are not drawn.");
    page.append("![The stages and the ways between them](account-machine.svg)\n\n");
    page.append("```mermaid\n").append(AccountDiagrams.mermaid()).append("```\n");
  }

  private void stages() {
    heading("Stages");
    head("Stage", "English", "Tiếng Việt");
    for (Stage stage : Stage.values()) {
      row(code(stage.name()), stage.title().en(), stage.title().vi());
    }
  }

  private void rows() {
    heading("Rows");
    paragraph(
        "Every row but those marked \"even if locked\" also asks that no ground to lock holds, and"
            + " every step of the holder asks for a guardian's consent where one is needed.");
    head("Row", "From", "Action", "If", "To", "Guards", "Effects", "Limit", "Source");
    for (Transition row : AccountMachine.table()) {
      row(
          row.id(),
          from(row.from()),
          code(row.action().name()),
          row.condition(),
          row.to().map(stage -> code(stage.name())).orElse("the same"),
          guards(row),
          String.join("; ", row.effects()),
          row.limit(),
          row.source());
    }
  }

  private static String from(Set<Stage> stages) {
    if (stages.size() == Stage.values().length) {
      return "any";
    }
    return stages.stream().map(stage -> code(stage.name())).collect(Collectors.joining(", "));
  }

  private static String guards(Transition row) {
    List<String> codes = new ArrayList<>();
    for (Objection objection : row.objections()) {
      String code = objection.code();
      if (code.equals("locked.death")) {
        codes.add(0, "even if locked");
      } else if (!code.equals("locked") && !code.startsWith("guardian.")) {
        codes.add(code(code));
      }
    }
    return String.join(", ", codes);
  }

  private void actions() {
    heading("Actions");
    head("Action", "Sent by", "English", "Tiếng Việt");
    for (Action action : Action.values()) {
      row(code(action.name()), action.actor().name(), action.title().en(), action.title().vi());
    }
  }

  private void objections() {
    heading("Reasons for refusing");
    head("Code", "English", "Tiếng Việt", "Source");
    Map<String, Objection> byText = new TreeMap<>();
    for (Transition row : AccountMachine.table()) {
      row.objections().forEach(o -> byText.put(o.code() + " " + o.sentence().en(), o));
    }
    for (Objection objection : AccountMachine.objections()) {
      byText.put(objection.code() + " " + objection.sentence().en(), objection);
    }
    for (Objection o : byText.values()) {
      row(code(o.code()), o.sentence().en(), o.sentence().vi(), o.source());
    }
  }

  private void locksAndDeadlines() {
    heading("Grounds to lock");
    head("Ground", "Check that establishes it", "Check that ends it", "Source");
    for (LockGround ground : LockGround.values()) {
      row(
          code(ground.name()),
          code(ground.established().id().value()),
          ground == LockGround.DEATH ? "never" : code(ground.ended().id().value()),
          ground.source());
    }
    heading("Deadlines");
    head("Deadline", "Action to send");
    for (DeadlineKind kind : DeadlineKind.values()) {
      row(code(kind.name()), code(kind.action().name()));
    }
  }

  private void entitlements() {
    heading("What an account may be used for");
    head("Entitlement", "From level", "English", "Tiếng Việt", "Source");
    for (Entitlement e : Entitlement.values()) {
      row(code(e.name()), e.level().title().en(), e.title().en(), e.title().vi(), e.source());
    }
  }

  private void notices() {
    heading("Notices");
    head("Notice", "English", "Tiếng Việt", "SMS", "Source");
    for (NoticeKind n : NoticeKind.values()) {
      row(code(n.name()), n.template().en(), n.template().vi(), n.sms("{name}"), n.source());
    }
  }

  private void policy() {
    heading("Switches of the policy");
    head("Switch", "Question", "Options, the standard one first", "Why this standard");
    for (PolicySwitch s : PolicySwitch.values()) {
      List<String> options = new ArrayList<>();
      s.options().forEach((name, meaning) -> options.add(code(name) + ": " + meaning));
      row(code(s.name()), s.question(), String.join("<br>", options), s.reason());
    }
  }

  private void law() {
    heading("Rules of the law by date");
    for (Ruleset law : Ruleset.all()) {
      String until = law.until() == null ? "on" : "to " + law.until();
      page.append("\n### ").append(law.id()).append(": ").append(law.title()).append("\n\n");
      paragraph("From " + law.from() + " " + until + ".");
      head("Rule", "Value", "Source", "Confirmed");
      for (Ruleset.Rule rule : law.rules()) {
        row(rule.name(), rule.value(), rule.source(), rule.confirmed() ? "yes" : "**no**");
      }
    }
    heading("Oldest fit systems");
    head("System", "Version", "From", "Source", "Confirmed");
    for (MinimumSystem m : MinimumSystem.known()) {
      String version = m.version() == 0 ? "any" : Integer.toString(m.version());
      String confirmed = m.confirmed() ? "yes" : "**no**";
      row(m.system().name(), version, m.from().toString(), m.source(), confirmed);
    }
  }

  private void heading(String text) {
    page.append("\n## ").append(text).append("\n\n");
  }

  private void paragraph(String text) {
    page.append(text).append("\n\n");
  }

  private void head(String... cells) {
    row(cells);
    for (int i = 0; i < cells.length; i++) {
      page.append("|---");
    }
    page.append("|\n");
  }

  private void row(String... cells) {
    for (String cell : cells) {
      page.append("| ").append(cell.replace("|", "\\|")).append(' ');
    }
    page.append("|\n");
  }

  private static String code(String text) {
    return "`" + text + "`";
  }
}
