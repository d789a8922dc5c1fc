package io.dinhdanh.examples.finger;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

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
public final class FingerCommand extends CommandGroup {

  /** Made by picocli. */
  FingerCommand() {}
}
