package io.dinhdanh.examples.validation;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on passcodes. */
@Command(
    name = "passcode",
    description = "Passcodes.",
    mixinStandardHelpOptions = true,
    subcommands = PasscodeCheckCommand.class)
public final class PasscodeCommand extends CommandGroup {

  /** Made by picocli. */
  PasscodeCommand() {}
}
