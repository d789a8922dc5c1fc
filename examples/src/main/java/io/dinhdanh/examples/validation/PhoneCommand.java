package io.dinhdanh.examples.validation;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on a mobile number. */
@Command(
    name = "phone",
    description = "A Vietnamese mobile number.",
    mixinStandardHelpOptions = true,
    subcommands = PhoneCheckCommand.class)
public final class PhoneCommand extends CommandGroup {

  /** Made by picocli. */
  PhoneCommand() {}
}
