package io.dinhdanh.examples.chip;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on a chip. */
@Command(
    name = "chip",
    description = "A document's chip.",
    mixinStandardHelpOptions = true,
    subcommands = {ChipReadCommand.class, ChipVerifyCommand.class})
public final class ChipCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  ChipCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command: read, verify.");
  }
}
