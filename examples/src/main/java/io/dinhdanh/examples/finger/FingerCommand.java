package io.dinhdanh.examples.finger;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Commands on fingerprints. */
@Command(
    name = "finger",
    description = "Fingerprints.",
    mixinStandardHelpOptions = true,
    subcommands = {
      FingerEvaluateCommand.class,
      FingerEnrollCommand.class,
      FingerIdentifyCommand.class
    })
public final class FingerCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  FingerCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Name a command: evaluate, enroll or identify.");
  }
}
