package io.dinhdanh.examples.face;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

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
public final class FaceCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  /** Made by picocli. */
  FaceCommand() {}

  @Override
  public Integer call() {
    throw new ParameterException(
        spec.commandLine(), "Name a command: evaluate, compare, quality, enroll or identify.");
  }
}
