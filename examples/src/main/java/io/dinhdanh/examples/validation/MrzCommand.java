package io.dinhdanh.examples.validation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on a machine-readable zone. */
@Command(
    name = "mrz",
    description = "A machine-readable zone.",
    mixinStandardHelpOptions = true,
    subcommands = MrzParseCommand.class)
public final class MrzCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  MrzCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command: parse.");
  }
}
