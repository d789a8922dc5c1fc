package io.dinhdanh.examples.validation;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on passwords. */
@Command(
    name = "password",
    description = "Passwords.",
    mixinStandardHelpOptions = true,
    subcommands = PasswordCheckCommand.class)
public final class PasswordCommand extends CommandGroup {

  /** Made by picocli. */
  PasswordCommand() {}
}
