package io.dinhdanh.examples.demo;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.evidence.Verdict;
import io.dinhdanh.core.evidence.VerificationReport;
import io.dinhdanh.core.json.EvidenceJson;
import io.dinhdanh.core.json.Json;
import io.dinhdanh.core.report.Languages;
import io.dinhdanh.core.report.Page;
import io.dinhdanh.core.report.ReportPage;
import io.dinhdanh.core.report.ReportText;
import io.dinhdanh.core.report.Section;
import io.dinhdanh.core.text.Sentence;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.examples.demo.AttackSection.StoppedAttack;
import io.dinhdanh.nfc.ChipException;
import io.dinhdanh.nfc.trust.PassiveAuthentication;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code demo}: a made-up card is verified, then attacked. */
@Command(
    name = "demo",
    description = "Verifies a made-up citizen's card, then attacks it; writes report.html.",
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {

  private static final Sentence TITLE =
      new Sentence("A made-up card, verified", "Kiểm tra một thẻ hư cấu");

  @Spec private CommandSpec spec;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description = "Where report.html and report.json go; here without it.")
  private Path folder = Path.of("");

  private final SecureRandom random = new SecureRandom();

  /** Made by picocli. */
  DemoCommand() {}

  @Override
  public Integer call() throws ChipException, IOException {
    DemoCard card = new DemoCard(random);
    PassiveAuthentication verifier =
        new PassiveAuthentication(card.trustStore(), Clock.systemUTC());
    VerificationReport genuine = verifier.verify(card.genuine());
    List<StoppedAttack> attacks = new ArrayList<>();
    for (DemoCard.Attack attack : card.attacks(random)) {
      attacks.add(new StoppedAttack(attack.title(), verifier.verify(attack.files())));
    }
    print(genuine, attacks);
    write(genuine, attacks);
    boolean stopped =
        attacks.stream().noneMatch(attack -> attack.report().verdict() == Verdict.VERIFIED);
    return stopped ? ExitCode.of(genuine.verdict()) : ExitCode.NO;
  }

  private void print(VerificationReport genuine, List<StoppedAttack> attacks) {
    PrintWriter out = spec.commandLine().getOut();
    out.println(ReportText.of(genuine, Languages.ENGLISH));
    for (StoppedAttack attack : attacks) {
      out.printf(
          "%-15s %s (%s)%n",
          attack.report().verdict(), attack.title().en(), attack.stoppedBy().reason().code());
    }
    out.flush();
  }

  private void write(VerificationReport genuine, List<StoppedAttack> attacks) throws IOException {
    List<Section> sections = new ArrayList<>(ReportPage.sections(genuine));
    sections.add(sections.size() - 1, new AttackSection(attacks));
    Files.createDirectories(folder.toAbsolutePath());
    Path page = folder.resolve("report.html");
    Files.writeString(page, new Page(TITLE, Languages.VIETNAMESE_FIRST, sections).html());
    Files.writeString(folder.resolve("report.json"), Json.line(tree(genuine, attacks)) + "\n");
    spec.commandLine().getOut().println("The report is in " + page.toAbsolutePath());
  }

  private static ObjectNode tree(VerificationReport genuine, List<StoppedAttack> attacks) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.set("genuine", EvidenceJson.REPORT.toTree(genuine));
    ArrayNode list = tree.putArray("attacks");
    for (StoppedAttack attack : attacks) {
      ObjectNode entry = list.addObject();
      entry.put("attack", attack.title().en());
      entry.put("stoppedBy", attack.stoppedBy().id().value());
      entry.set("report", EvidenceJson.REPORT.toTree(attack.report()));
    }
    return tree;
  }
}
