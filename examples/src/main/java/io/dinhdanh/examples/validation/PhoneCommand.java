package io.dinhdanh.examples.validation;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on a mobile number. */
@Command(
    name = "phone",
    description = "A Vietnamese mobile number.",
    mixinStandardHelpOptions = true,
    subcommands = PhoneCheckCommand.class)
public final class PhoneCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  PhoneCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(spec.commandLine(), "Name a command: check.");
  }
}
