package io.dinhdanh.examples.validation;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on a machine-readable zone. */
@Command(
    name = "mrz",
    description = "A machine-readable zone.",
    mixinStandardHelpOptions = true,
    subcommands = MrzParseCommand.class)
public final class MrzCommand extends CommandGroup {

  /** Made by picocli. */
  MrzCommand() {}
}
