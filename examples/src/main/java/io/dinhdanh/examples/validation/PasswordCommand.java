package io.dinhdanh.examples.validation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on passwords. */
@Command(
    name = "password",
    description = "Passwords.",
    mixinStandardHelpOptions = true,
    subcommands = PasswordCheckCommand.class)
public final class PasswordCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  PasswordCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command: check.");
  }
}
