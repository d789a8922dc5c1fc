package io.dinhdanh.examples.validation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.person.PersonalNumber;
import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.examples.ExitCode;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code number check}: is this a personal number, and what does it tell? */
@Command(
    name = "check",
    description = "Checks a personal number and tells what its digits mean.",
    mixinStandardHelpOptions = true)
public final class NumberCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "N", description = "Twelve digits.")
  private String number = "";

  @Option(names = "--json", description = "Prints one line of JSON.")
  private boolean json;

  /** Made by picocli. */
  NumberCheckCommand() {}

  @Override
  public Integer call() {
    Parsed<PersonalNumber> parsed = PersonalNumber.tryParse(number);
    PersonalNumber accepted = parsed.value().orElse(null);
    Answer answer = new Answer(spec, json);
    ObjectNode tree = answer.tree();
    tree.put("accepted", accepted != null);
    tree.put("place", accepted == null ? null : accepted.registrationPlace().vietnameseName());
    tree.put("sex", accepted == null ? null : accepted.sex().name());
    tree.put("birthYear", accepted == null ? null : accepted.birthYear());
    answer.reason(parsed.refusal().orElse(null));
    if (accepted != null) {
      answer.say(
          accepted.registrationPlace().vietnameseName()
              + ", "
              + accepted.sex().title().vi()
              + " ("
              + accepted.sex().title().en()
              + ")"
              + ", "
              + accepted.birthYear());
    }
    answer.print();
    return accepted == null ? ExitCode.NO : ExitCode.YES;
  }
}
