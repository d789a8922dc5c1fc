package io.dinhdanh.examples.face;

import io.dinhdanh.examples.CommandGroup;
import picocli.CommandLine.Command;

/** Commands on faces. */
@Command(
    name = "face",
    description = "Faces.",
    mixinStandardHelpOptions = true,
    subcommands = {
      FaceEvaluateCommand.class,
      FaceCompareCommand.class,
      FaceQualityCommand.class,
      FaceEnrollCommand.class,
      FaceIdentifyCommand.class
    })
public final class FaceCommand extends CommandGroup {

  /** Made by picocli. */
  FaceCommand() {}
}
