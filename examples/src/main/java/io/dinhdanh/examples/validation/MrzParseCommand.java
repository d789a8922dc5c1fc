package io.dinhdanh.examples.validation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.card.Mrz;
import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.validation.mrz.MrzFix;
import io.dinhdanh.validation.mrz.MrzRepair;
import io.dinhdanh.validation.mrz.RepairedMrz;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code mrz parse}: what does a typed or recognised zone say, and what was repaired? */
@Command(
    name = "parse",
    description = "Reads machine-readable zones from standard input, with blank lines between.",
    mixinStandardHelpOptions = true)
public final class MrzParseCommand implements Callable<Integer> {

  private static final ZoneId VIETNAM = ZoneId.of("Asia/Ho_Chi_Minh");

  @Spec private CommandSpec spec;

  @Option(names = "--json", description = "Prints one line of JSON for each zone.")
  private boolean json;

  /** Made by picocli. */
  MrzParseCommand() {}

  @Override
  public Integer call() throws IOException {
    String text = StandardInput.text();
    if (text.isBlank()) {
      throw StandardInput.nothing();
    }
    int code = ExitCode.YES;
    for (String zone : zones(text.strip())) {
      code = ExitCode.both(code, parse(zone));
    }
    return code;
  }

  /** One zone, whatever blank lines a recogniser left in it, or several with some between. */
  private static List<String> zones(String text) {
    return MrzRepair.repair(text).value().isPresent()
        ? List.of(text)
        : List.of(text.split("\\R\\s*\\R", -1));
  }

  private int parse(String zone) {
    Parsed<RepairedMrz> parsed = MrzRepair.repair(zone);
    RepairedMrz repaired = parsed.value().orElse(null);
    Answer answer = new Answer(spec, json);
    answer.tree().put("accepted", repaired != null);
    if (repaired != null) {
      fields(answer, repaired.mrz());
    }
    answer.reason(parsed.refusal().orElse(null));
    answer.tree().putArray("repairs");
    if (repaired != null) {
      repaired.fixes().forEach(fix -> fix(answer, fix));
    }
    answer.print();
    return repaired == null ? ExitCode.NO : ExitCode.YES;
  }

  private static void fields(Answer answer, Mrz mrz) {
    LocalDate today = LocalDate.now(VIETNAM);
    ObjectNode tree = answer.tree();
    tree.put("format", mrz.format().name());
    tree.put("documentCode", mrz.documentCode());
    tree.put("issuer", mrz.issuer());
    tree.put("nationality", mrz.nationality());
    tree.put("documentNumber", mrz.documentNumber());
    tree.put("number", mrz.personalNumber().map(n -> n.digits()).orElse(null));
    tree.put("name", mrz.name().natural());
    tree.put("born", mrz.birthDate(today).map(d -> d.iso()).orElse(null));
    tree.put("sex", mrz.sex().map(Enum::name).orElse(null));
    tree.put("expires", mrz.expiry(today).map(e -> e.text()).orElse(null));
    answer.say(mrz.documentNumber() + ", " + mrz.name().natural());
  }

  private static void fix(Answer answer, MrzFix fix) {
    ObjectNode tree = answer.tree().withArray("repairs").addObject();
    tree.put("kind", fix.kind().name());
    tree.put("line", fix.line());
    tree.put("column", fix.column());
    tree.put("from", String.valueOf(fix.from()));
    tree.put("to", String.valueOf(fix.to()));
    tree.put("confirmed", fix.confirmed());
    answer.say(fix.kind().title());
  }
}
