package io.dinhdanh.examples.validation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on passcodes. */
@Command(
    name = "passcode",
    description = "Passcodes.",
    mixinStandardHelpOptions = true,
    subcommands = PasscodeCheckCommand.class)
public final class PasscodeCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  PasscodeCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command: check.");
  }
}
