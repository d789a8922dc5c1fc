package io.dinhdanh.examples.validation;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.dinhdanh.core.text.Parsed;
import io.dinhdanh.examples.ExitCode;
import io.dinhdanh.validation.phone.PhoneNumber;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code phone check}: is this a Vietnamese mobile number? */
@Command(
    name = "check",
    description = "Checks a Vietnamese mobile number and writes it in its usual forms.",
    mixinStandardHelpOptions = true)
public final class PhoneCheckCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "N", description = "The number as people write it.")
  private String number = "";

  @Option(
      names = "--migrate",
      description = "Moves an eleven-digit number from before September 2018 to ten digits.")
  private boolean migrate;

  @Option(names = "--json", description = "Prints one line of JSON.")
  private boolean json;

  /** Made by picocli. */
  PhoneCheckCommand() {}

  @Override
  public Integer call() {
    Parsed<PhoneNumber> parsed =
        migrate ? PhoneNumber.tryParseMigrating(number) : PhoneNumber.tryParse(number);
    PhoneNumber accepted = parsed.value().orElse(null);
    Answer answer = new Answer(spec, json);
    ObjectNode tree = answer.tree();
    tree.put("accepted", accepted != null);
    tree.put("e164", accepted == null ? null : accepted.e164());
    tree.put("national", accepted == null ? null : accepted.national());
    tree.put("migrated", accepted != null && accepted.migrated());
    answer.reason(parsed.refusal().orElse(null));
    if (accepted != null) {
      answer.say(
          accepted.e164()
              + ", "
              + accepted.national()
              + (accepted.migrated() ? " (moved in 2018)" : ""));
    }
    answer.print();
    return accepted == null ? ExitCode.NO : ExitCode.YES;
  }
}
