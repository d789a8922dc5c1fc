package io.dinhdanh.examples.chip;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on master lists. */
@Command(
    name = "masterlist",
    description = "Lists of country roots.",
    mixinStandardHelpOptions = true,
    subcommands = MasterListShowCommand.class)
public final class MasterListCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  MasterListCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command: show.");
  }
}
