package io.dinhdanh.examples.finger;

import io.dinhdanh.examples.evaluation.LabelledFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** Whose the files of a folder are, where their names do not say it. */
final class PerFingerOption {

  @Spec(Target.MIXEE)
  private CommandSpec spec;

  private int perFinger;

  /** Made by picocli. */
  PerFingerOption() {}

  @Option(
      names = "--per-finger",
      paramLabel = "K",
      description = "Each K files in natural order are of one finger, whatever their names.")
  void setPerFinger(int value) {
    if (value < 1) {
      throw new ParameterException(spec.commandLine(), "--per-finger is from 1.");
    }
    perFinger = value;
  }

  List<LabelledFile> list(Path folder) throws IOException {
    return LabelledFile.list(folder, perFinger);
  }
}
