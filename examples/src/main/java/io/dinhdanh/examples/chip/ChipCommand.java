package io.dinhdanh.examples.chip;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on a chip. */
@Command(
    name = "chip",
    description = "A document's chip.",
    mixinStandardHelpOptions = true,
    subcommands = {ChipReadCommand.class, ChipVerifyCommand.class})
public final class ChipCommand extends CommandGroup {

  /** Made by picocli. */
  ChipCommand() {}
}
