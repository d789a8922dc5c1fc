package io.dinhdanh.examples.validation;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on a personal number. */
@Command(
    name = "number",
    description = "A personal number.",
    mixinStandardHelpOptions = true,
    subcommands = NumberCheckCommand.class)
public final class NumberCommand extends CommandGroup {

  /** Made by picocli. */
  NumberCommand() {}
}
