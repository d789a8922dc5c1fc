package io.dinhdanh.examples.validation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on a personal number. */
@Command(
    name = "number",
    description = "A personal number.",
    mixinStandardHelpOptions = true,
    subcommands = NumberCheckCommand.class)
public final class NumberCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  NumberCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command: check.");
  }
}
