package io.dinhdanh.examples.chip;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on master lists. */
@Command(
    name = "masterlist",
    description = "Lists of country roots.",
    mixinStandardHelpOptions = true,
    subcommands = MasterListShowCommand.class)
public final class MasterListCommand extends CommandGroup {

  /** Made by picocli. */
  MasterListCommand() {}
}
